// Random histories played through ts-fsrs. One line a review:
// history, weights (default | fitted), retention, elapsed minutes, grade, phase, step, stability, difficulty, minutes until due, lapses
import { createEmptyCard, fsrs, generatorParameters } from "ts-fsrs";

const FITTED = [
  0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225, 0.0904, 0.3025, 2.1214,
  0.2498, 2.9466, 0.4891, 0.6468, 0.1411, 0.2212,
];
const MINUTE = 60_000;
let state = 20261124;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const GAPS = [1, 6, 10, 60 * 24, 60 * 24 * 2, 60 * 24 * 7, 60 * 24 * 30, 60 * 24 * 200];

for (let history = 0; history < 240; history++) {
  const fitted = history % 3 === 2;
  const retention = [0.9, 0.8, 0.95][history % 5 % 3];
  const scheduler = fsrs(
    generatorParameters({ w: fitted ? FITTED : undefined, request_retention: retention, enable_fuzz: false }),
  );
  let now = new Date("2026-01-01T00:00:00Z");
  let card = createEmptyCard(now);
  for (let review = 0; review < 12; review++) {
    const onTime = random() < 0.5 && review > 0;
    const minutes = review === 0 ? 0 : onTime ? Math.round((card.due - now) / MINUTE) : GAPS[Math.floor(random() * GAPS.length)];
    now = new Date(now.getTime() + minutes * MINUTE);
    const grade = random() < 0.25 ? 1 : 2 + Math.floor(random() * 3);
    card = scheduler.next(card, now, grade).card;
    const wait = Math.round((card.due - now) / MINUTE);
    console.log(
      [history, fitted ? "fitted" : "default", retention, minutes, grade, card.state, card.learning_steps, card.stability, card.difficulty, wait, card.lapses].join(","),
    );
  }
}
