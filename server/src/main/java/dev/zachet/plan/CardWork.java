package dev.zachet.plan;

import dev.zachet.content.Bank;
import dev.zachet.content.Checklist;
import dev.zachet.flashcards.Standings;
import dev.zachet.flashcards.Standings.Met;
import dev.zachet.flashcards.Standings.Standing;
import dev.zachet.plan.spi.Piece;
import dev.zachet.plan.spi.Piece.Remembered;
import dev.zachet.plan.spi.Piece.Studies;
import dev.zachet.plan.spi.Work;
import dev.zachet.planner.Unit.Cost;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cards as work, one piece each; a new one comes after the topic of its item was read, if there is one. */
@Component
@Order(3)
class CardWork implements Work {
    static final String KIND = "card";

    /** What the cards of an item carry of it together: to know the answers is less than to have done it. */
    private static final double SHARE_OF_ALL = 0.5;

    private final Bank bank;
    private final Standings standings;

    CardWork(Bank bank, Standings standings) {
        this.bank = bank;
        this.standings = standings;
    }

    static boolean isCard(Piece piece) {
        return piece.kind().equals(KIND);
    }

    @Override
    public List<Piece> pieces(UUID learner) {
        List<Standing> about = standings.of(learner).stream()
                .filter(standing -> standing.item() != null)
                .toList();
        Map<String, Long> counts = about.stream().collect(Collectors.groupingBy(Standing::item, Collectors.counting()));
        Map<String, Checklist.Item> items =
                bank.checklist().items().stream().collect(Collectors.toMap(Checklist.Item::id, Function.identity()));
        return about.stream()
                .flatMap(standing -> Stream.ofNullable(items.get(standing.item()))
                        .map(item -> piece(standing, item, counts.getOrDefault(item.id(), 1L))))
                .toList();
    }

    @Override
    public Map<String, Integer> newPerDay(UUID learner) {
        return Map.of(KIND, standings.newPerDay(learner));
    }

    private Piece piece(Standing standing, Checklist.Item item, long siblings) {
        Met met = standing.met();
        return new Piece(
                KIND + "/" + standing.card(),
                item.title(),
                bank.checklist().sectionOf(item).id(),
                new Cost(standing.pace().fresh(), standing.pace().known()),
                bank.topic(item.id())
                        .map(topic -> Set.of(ReadingWork.KIND + "/" + item.id()))
                        .orElse(Set.of()),
                Map.of(item.id(), share(siblings)),
                met == null ? Studies.NONE : new Remembered(met.memory(), met.first(), met.last()));
    }

    /** Such that 1 − Π (1 − share) over all cards of the item is what they carry together. */
    static double share(long siblings) {
        return 1 - Math.pow(1 - SHARE_OF_ALL, 1.0 / siblings);
    }
}
