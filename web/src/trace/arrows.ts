/** An arrow on the page, from a place that refers to an object's card. */
export interface Arrow {
  key: string;
  to: number;
  line: string;
  head: string;
  shared: boolean;
}

export interface Drawing {
  width: number;
  height: number;
  arrows: Arrow[];
}

/** More than these would be a tangle; names come first, and the numbers tell where the rest would lead. */
const MOST = 150;
const HEAD = 5;

/** Finds where every arrow begins and ends from where the cards now stand. */
export function measure(box: HTMLElement): Drawing {
  const origin = box.getBoundingClientRect();
  const cards = new Map<string, DOMRect>();
  for (const card of box.querySelectorAll<HTMLElement>("[data-object]")) {
    cards.set(card.dataset.object ?? "", card.getBoundingClientRect());
  }
  const sources = [...box.querySelectorAll<HTMLElement>("[data-to]")];
  const incoming = new Map<string, number>();
  const total = new Map<string, number>();
  for (const { dataset } of sources) {
    total.set(dataset.to ?? "", (total.get(dataset.to ?? "") ?? 0) + 1);
  }
  return {
    width: box.scrollWidth,
    height: box.scrollHeight,
    arrows: sources.slice(0, MOST).flatMap((source, index) => {
      const to = source.dataset.to ?? "";
      const card = cards.get(to);
      if (!card) {
        return [];
      }
      const order = incoming.get(to) ?? 0;
      incoming.set(to, order + 1);
      const from = source.getBoundingClientRect();
      const start = { x: from.right - origin.left + 1, y: from.top + from.height / 2 - origin.top };
      const y = card.top - origin.top + Math.min(16 + order * 6, card.height - 8);
      const across = source.closest("[data-frames]") !== null;
      const path = across
        ? rightwards(start, { x: card.left - origin.left - 1, y })
        : around(
            start,
            { x: card.right - origin.left + 1, y },
            source,
            origin.left,
            cards.values(),
            origin.top,
          );
      return [{ key: `${index} ${to}`, to: Number(to), shared: (total.get(to) ?? 0) > 1, ...path }];
    }),
  };
}

interface Point {
  x: number;
  y: number;
}

/** From a name to an object at its right. */
function rightwards(from: Point, to: Point) {
  const bend = Math.max(24, (to.x - from.x) / 2);
  return {
    line: `M${from.x} ${from.y}C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x - HEAD} ${to.y}`,
    head: `M${to.x} ${to.y}l${-HEAD * 1.6} ${-HEAD * 0.8}v${HEAD * 1.6}z`,
  };
}

/** From an object to another above or below it, past the right edges of both and of all between. */
function around(
  from: Point,
  to: Point,
  source: HTMLElement,
  left: number,
  cards: Iterable<DOMRect>,
  top: number,
) {
  const own = source.closest("[data-object]")?.getBoundingClientRect().right ?? 0;
  const upper = Math.min(from.y, to.y) + top;
  const lower = Math.max(from.y, to.y) + top;
  const between = [...cards].filter((card) => card.bottom > upper && card.top < lower);
  const edge = Math.max(own, ...between.map((card) => card.right)) - left;
  // A curve goes three quarters of the way to what bends it.
  const lane =
    Math.max(from.x, to.x) +
    (edge - Math.max(from.x, to.x)) * 1.34 +
    26 +
    Math.min(40, (lower - upper) * 0.12);
  return {
    line: `M${from.x} ${from.y}C${lane} ${from.y} ${lane} ${to.y} ${to.x + HEAD} ${to.y}`,
    head: `M${to.x} ${to.y}l${HEAD * 1.6} ${-HEAD * 0.8}v${HEAD * 1.6}z`,
  };
}
