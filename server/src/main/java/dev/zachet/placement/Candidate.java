package dev.zachet.placement;

/**
 * Something that may be asked.
 *
 * @param subject a card's or an exercise's id
 * @param item the checklist item that it is mainly about
 * @param section of that item
 * @param met whether the learner has seen it before
 */
record Candidate(String subject, Kind kind, String item, String section, boolean met) {
    int seconds() {
        return kind.seconds();
    }
}
