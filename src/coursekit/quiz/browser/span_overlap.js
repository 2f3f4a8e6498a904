/* Marks in a text compared with the spans of a key: quiz/span_overlap.py has the rule, and why it is so. */

/** Words `first` to `last` of a text, counted from 1, and the labels that they may have.
    @typedef {{first: number, last: number, labels: string[]}} Spread */

/** What became of a mark: the number of its span, or of what tempted to it; null where it is neither. `same`: whether
    the labels agree.
    @typedef {{state: string, at: number | null, earned: number, same: boolean}} MarkedAs */

/** @typedef {{mark: number, span: number, fit: number, same: boolean, shared: number, earned: number}} Pair */

const WHOLE = 0.9;
const HALF = 0.5;
const TEMPTED = 0.6;

/** `marks` held against `spans`. `tempting` have replies of their own; `light` are the numbers of words that do not
    count.
    @param {Spread[]} marks
    @param {Spread[]} spans
    @param {Spread[]} tempting
    @param {number[]} light
    @returns {{marks: MarkedAs[], missed: number[], points: number}} */
export function compareMarks(marks, spans, tempting, light) {
  const rule = new Rule(spans, tempting, new Set(light));
  const pairs = marks.flatMap((mark, number) => rule.pairs(mark, number));
  pairs.sort(
    (a, b) =>
      b.earned - a.earned ||
      b.fit - a.fit ||
      Number(b.same) - Number(a.same) ||
      b.shared - a.shared ||
      a.mark - b.mark ||
      a.span - b.span,
  );
  /** @type {Map<number, Pair>} */
  const of = new Map();
  for (const pair of pairs)
    if (!of.has(pair.mark) && ![...of.values()].some(({ span }) => span === pair.span)) of.set(pair.mark, pair);
  const found = marks.map((mark, number) => rule.marked(mark, of.get(number)));
  const earned = found.reduce((sum, mark) => sum + mark.earned, 0);
  return {
    marks: found,
    missed: spans.map((_, place) => place).filter((place) => !pairs.some(({ span }) => span === place)),
    points: (2 * earned) / (marks.length + spans.length),
  };
}

class Rule {
  /** @param {Spread[]} spans
      @param {Spread[]} tempting
      @param {Set<number>} light */
  constructor(spans, tempting, light) {
    this.spans = spans;
    this.tempting = tempting;
    this.light = light;
  }
  /** @param {Spread} mark
      @param {number} number
      @returns {Pair[]} */
  pairs(mark, number) {
    return this.spans.flatMap((span, place) => {
      const shared = sharedWords(mark, span);
      if (!shared) return [];
      const fit = this.fit(mark, span);
      const same = mark.labels.some((label) => span.labels.includes(label));
      const half = same ? fit >= HALF : fit >= WHOLE;
      const earned = same && fit >= WHOLE ? 1 : half ? 0.5 : 0;
      return [{ mark: number, span: place, fit, same, shared, earned }];
    });
  }
  /** @param {Spread} mark
      @param {Pair | undefined} pair
      @returns {MarkedAs} */
  marked(mark, pair) {
    const { span: at = null, earned = 0, same = true } = pair ?? {};
    if (pair?.same && pair.fit >= WHOLE) return { state: "right", at, earned, same };
    const tempted = this.tempted(mark, pair?.fit ?? 0);
    if (tempted !== null) return { state: "tempting", at: tempted, earned, same: true };
    if (pair) return { state: pair.fit >= WHOLE ? "label" : this.astray(mark, pair.span), at, earned, same };
    const there = this.spans.findIndex((span) => sharedWords(mark, span));
    return { state: there < 0 ? "extra" : "split", at: there < 0 ? null : there, earned, same };
  }
  /** How a mark misses the ends of its span.
      @param {Spread} mark
      @param {number} place */
  astray(mark, place) {
    const takenIn = this.spans.filter((span) => this.heavy(mark, span) * 2 >= this.heavy(span, span));
    if (takenIn.length > 1) return "joined";
    const span = this.spans[place];
    const shared = this.heavy(mark, span);
    if (shared === this.heavy(span, span)) return "long";
    return shared === this.own(mark, span) ? "short" : "off";
  }
  /** Which of the tempting spans the mark is, where it fits that at least as well as `least`.
      @param {Spread} mark
      @param {number} least */
  tempted(mark, least) {
    let best = 0;
    /** @type {number | null} */
    let found = null;
    for (const [place, wrong] of this.tempting.entries()) {
      const fit = this.fit(mark, wrong);
      if (wrong.labels.length && !mark.labels.some((label) => wrong.labels.includes(label))) continue;
      if (fit <= best) continue;
      best = fit;
      found = place;
    }
    return best >= Math.max(least, TEMPTED) ? found : null;
  }
  /** @param {Spread} mark
      @param {Spread} span */
  fit(mark, span) {
    const shared = this.heavy(mark, span);
    return shared ? (2 * shared) / (this.own(mark, span) + this.heavy(span, span)) : 0;
  }
  /** How many of the words that count in `span` are in `mark`.
      @param {Spread} mark
      @param {Spread} span */
  heavy(mark, span) {
    const all = wordsFrom(span);
    const heavy = all.filter((word) => !this.light.has(word));
    return (heavy.length ? heavy : all).filter((word) => mark.first <= word && word <= mark.last).length;
  }
  /** How many words of `mark` count when it is held against `span`.
      @param {Spread} mark
      @param {Spread} span */
  own(mark, span) {
    const outside = wordsFrom(mark).filter((word) => word < span.first || word > span.last);
    return this.heavy(mark, span) + outside.filter((word) => !this.light.has(word)).length;
  }
}

/** @param {Spread} spread */
const wordsFrom = ({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
/** @param {Spread} one
    @param {Spread} other */
const sharedWords = (one, other) => Math.max(0, Math.min(one.last, other.last) - Math.max(one.first, other.first) + 1);
