package dev.zachet.plan;

import dev.zachet.flashcards.spi.PlannedCards;
import dev.zachet.plan.spi.Piece;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells a session of cards which ones the plan has for today. */
@Component
class CardsForToday implements PlannedCards {
    private final Planning planning;

    CardsForToday(Planning planning) {
        this.planning = planning;
    }

    @Override
    public List<String> today(UUID learner) {
        return planning.of(learner).stream()
                .flatMap(outlook -> outlook.plan().days().stream()
                        .limit(1)
                        .flatMap(day -> day.stream().map(step -> outlook.piece(step.unit()))))
                .filter(CardWork::isCard)
                .map(Piece::name)
                .toList();
    }
}
