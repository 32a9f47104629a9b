package dev.zachet.anki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.zachet.anki.Unreadable.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AnkiImportTest {
    private static final byte[] FOREIGN = Packages.made("foreign.apkg");

    @Test
    void readsEachCardAsMarkdown() throws Exception {
        List<Incoming> cards = read(FOREIGN);

        assertThat(cards).hasSize(8);
        assertThat(cards.getFirst().question()).isEqualTo("What does `__slots__` save?\n\nFor **many** objects");
        assertThat(cards.getFirst().answer())
                .isEqualTo("No *per-instance* `__dict__`:\n\n"
                        + "```\nclass P:\n    __slots__ = (\"x\",)\n    # a * b < c\n```\n\n"
                        + "- less memory\n- faster access");
        assertThat(cards.getFirst().tags()).containsExactlyInAnyOrder("python", "memory");
        assertThat(cards.getFirst().deck()).isEqualTo("Питон::Память");
    }

    @Test
    void nothingThatRunsIsLeft() throws Exception {
        Incoming card = read(FOREIGN).get(1);

        assertThat(card.question()).isEqualTo("Who frees a cycle?");
        assertThat(card.answer()).isEqualTo("The [gc](https://docs.python.org/3/library/gc.html) module, not counts.");
        assertThat(card.media()).isTrue();
    }

    @Test
    void aNoteWithTwoCardsAndOneWithTwoDeletionsAreTwoCardsEach() throws Exception {
        List<Incoming> cards = read(FOREIGN);

        assertThat(cards.subList(2, 6).stream().map(Incoming::question))
                .containsExactly(
                        "GIL",
                        "global interpreter lock",
                        "A list grows by **\\[…\\]**, a dict by doubling.",
                        "A list grows by an eighth, a dict by **\\[…\\]**.");
        assertThat(cards.get(5).answer()).isEqualTo("A list grows by an eighth, a dict by **doubling**.");
        assertThat(cards.stream().map(card -> card.guid() + card.number())).doesNotHaveDuplicates();
    }

    @Test
    void picturesAndSoundsAreLeftOutAndToldOf() throws Exception {
        List<Incoming> cards = read(FOREIGN);

        assertThat(cards.get(6).question()).isEmpty();
        assertThat(cards.get(7).question()).isEqualTo("Same as **ever**?");
        assertThat(cards.stream().map(Incoming::media).toList())
                .isEqualTo(List.of(false, true, false, false, false, false, true, true));
    }

    @Test
    void answersOfTheFirstSchedulerAreMovedToFourGrades() throws Exception {
        List<Incoming> cards = read(FOREIGN);

        assertThat(grades(cards.getFirst())).containsExactly(4, 4, 4, 3);
        assertThat(grades(cards.get(7))).containsExactly(4, 4, 3, 1);
        assertThat(cards.getFirst().history().getFirst().seconds()).isEqualTo(7);
    }

    @Test
    void readsWhatOtherProgramsWrite() throws Exception {
        assertThat(read(Packages.made("known.apkg")))
                .extracting(Incoming::question, Incoming::answer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("front **x**", "back"));
    }

    @Test
    void prefersTheCollectionOfTheSecondScheduler() throws Exception {
        Map<String, byte[]> entries = Packages.entries(FOREIGN);
        entries.put("collection.anki21", collection(Packages.made("known.apkg")));

        assertThat(read(Packages.zipped(entries))).hasSize(1);
    }

    @Test
    void saysThatAPackageIsForNewerAnkisAlone() {
        Map<String, byte[]> entries = Packages.entries(FOREIGN);
        entries.put("collection.anki21b", new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd});

        assertThat(refused(Packages.zipped(entries))).isEqualTo(Reason.NEWER);
        assertThat(refused(Packages.changed("update col set ver = 18"))).isEqualTo(Reason.NEWER);
    }

    @Test
    void refusesWhatIsNoPackage() {
        assertThat(refused("question,answer\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.NOT_A_PACKAGE);
        assertThat(refused(new byte[0])).isEqualTo(Reason.NOT_A_PACKAGE);
        assertThat(refused(Packages.zipped(Map.of("../../collection.anki2", collection(FOREIGN)))))
                .isEqualTo(Reason.NOT_A_PACKAGE);
        assertThat(refused(Arrays.copyOf(FOREIGN, FOREIGN.length / 2))).isIn(Reason.NOT_A_PACKAGE, Reason.BROKEN);
    }

    @Test
    void refusesACollectionThatUnpacksToMoreThanIsRead() {
        byte[] bomb = Packages.zipped(Map.of("collection.anki2", new byte[(64 << 20) + 1]));

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(refused(bomb)).isEqualTo(Reason.LARGE);
    }

    @Test
    void refusesADamagedCollection() {
        byte[] garbage = "SQLite format 3\0".repeat(500).getBytes(StandardCharsets.UTF_8);
        byte[] half = collection(FOREIGN);
        Arrays.fill(half, 4096, half.length, (byte) 0x5a);

        assertThat(refused(Packages.zipped(Map.of("collection.anki2", garbage))))
                .isEqualTo(Reason.BROKEN);
        assertThat(refused(Packages.zipped(Map.of("collection.anki2", half)))).isEqualTo(Reason.BROKEN);
        assertThat(refused(Packages.changed("drop table revlog"))).isEqualTo(Reason.BROKEN);
        assertThat(refused(Packages.changed("update col set models = '{'"))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void refusesAViewInPlaceOfATable() {
        String endless = "create view notes as with recursive n(id) as (select 1 union all select id + 1 from n) "
                + "select id, 'g' as guid, 1 as mid, '' as tags, 'a' as flds from n";

        assertThat(refused(Packages.changed("drop table notes", endless))).isEqualTo(Reason.BROKEN);
        assertThat(refused(Packages.changed("drop table notes", endless.replace("view notes", "view Notes"))))
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void refusesMoreCardsThanAreTakenOverAtOnce() {
        assertThat(refused(Packages.changed("""
                insert into cards with recursive n(i) as (select 1 union all select i + 1 from n where i < 5000)
                select i, (select min(id) from notes), 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '' from n"""))).isEqualTo(Reason.MANY);
    }

    @Test
    void aCardWhoseKindIsMissingHasNoQuestion() throws Exception {
        List<Incoming> cards = read(Packages.changed("update notes set mid = 5"));

        assertThat(cards).hasSize(8).allMatch(card -> card.question().isEmpty());
    }

    private static List<Integer> grades(Incoming card) {
        return card.history().stream().map(Incoming.Answer::grade).toList();
    }

    private static byte[] collection(byte[] zip) {
        return Objects.requireNonNull(Packages.entries(zip).get("collection.anki2"));
    }

    private static List<Incoming> read(byte[] zip) throws IOException, Unreadable {
        return AnkiImport.read(new ByteArrayInputStream(zip));
    }

    private static Reason refused(byte[] zip) {
        return catchThrowableOfType(Unreadable.class, () -> read(zip)).reason();
    }
}
