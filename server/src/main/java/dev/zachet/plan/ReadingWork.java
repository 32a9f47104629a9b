package dev.zachet.plan;

import dev.zachet.content.Bank;
import dev.zachet.content.Checklist;
import dev.zachet.content.Topic;
import dev.zachet.plan.Readings.Reading;
import dev.zachet.plan.spi.Piece;
import dev.zachet.plan.spi.Piece.Studies;
import dev.zachet.plan.spi.Piece.Study;
import dev.zachet.plan.spi.Work;
import dev.zachet.planner.Unit.Cost;
import dev.zachet.recall.Grade;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Topics to read as work: one is done when the learner says so. */
@Component
@Order(1)
class ReadingWork implements Work {
    static final String KIND = "topic";
    private static final Cost COST = Planning.cost(8, 4);
    /** To have read about something is less than half of being able to answer for it. */
    private static final double SHARE = 0.4;

    private final Bank bank;
    private final Readings readings;

    ReadingWork(Bank bank, Readings readings) {
        this.bank = bank;
        this.readings = readings;
    }

    @Override
    public List<Piece> pieces(UUID learner) {
        Map<String, List<Reading>> read = readings.of(learner).stream().collect(Collectors.groupingBy(Reading::item));
        List<String> order =
                bank.checklist().items().stream().map(Checklist.Item::id).toList();
        return bank.topics().stream()
                .sorted(java.util.Comparator.comparingInt(topic -> order.indexOf(topic.item())))
                .map(topic -> piece(topic, read.getOrDefault(topic.item(), List.of())))
                .toList();
    }

    private Piece piece(Topic topic, List<Reading> read) {
        Checklist.Item item = bank.checklist().item(topic.item()).orElseThrow();
        return new Piece(
                KIND + "/" + item.id(),
                item.title(),
                bank.checklist().sectionOf(item).id(),
                COST,
                Set.of(),
                Map.of(item.id(), SHARE),
                new Studies(read.stream()
                        .map(reading -> new Study(reading.at(), Grade.GOOD))
                        .toList()));
    }
}
