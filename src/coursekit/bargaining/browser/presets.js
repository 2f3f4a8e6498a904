/* Cases to try, each set up with one button.

   Two sides may put the same issue first and still gain by linking: what counts is at what rate each would
   give up the one for the other. So "same" is no even split, in which nothing comes first, and there is a
   case between "same" and "opposite". */

import { gettext } from "../../language/browser/messages.js";

const MOST = 100;
const MUCH = 80;

/** @param {number} sides
    @param {number} issues
    @param {(side: number, issue: number) => number} each
    @returns {Points[]} */
const table = (sides, issues, each) =>
  Array.from({ length: issues }, (_, issue) => Array.from({ length: sides }, (_, side) => each(side, issue)));

/** Of two issues the first alone is written: the second is worth the rest.
    @param {Points[]} worth
    @returns {Weights} */
const written = (worth) => (worth.length === 2 ? worth[0] : worth);

/** The cases for so many sides and issues: a name and the numbers that it sets.
    @param {number} sides
    @param {number} issues
    @returns {[string, Partial<Numbers>][]} */
export function presets(sides, issues) {
  /** Each side puts another issue first, as far as there are as many. */
  const rest = issues > 1 ? (MOST - MUCH) / (issues - 1) : 0;
  const opposite = written(table(sides, issues, (side, issue) => (side % issues === issue ? MUCH : rest)));
  const same = written(table(sides, issues, (_, issue) => (issue ? 30 / (issues - 1) : 70)));
  /** @param {(issue: number) => number} holder */
  const held = (holder) => table(sides, issues, (side, issue) => (side === holder(issue) ? MOST : 0));
  /** @type {[string, Partial<Numbers>]} */
  const oneHolds = [gettext("One side holds everything"), { kept: held(() => 0) }];
  if (issues === 1) return [[gettext("Nobody holds anything"), { kept: held(() => -1) }], oneHolds];
  return [
    [gettext("Same priorities"), { weights: same }],
    ...(sides === 2 && issues === 2
      ? [
          /** @type {[string, Partial<Numbers>]} */ ([
            gettext("Same first choice, different rates"),
            { weights: [80, 60] },
          ]),
        ]
      : []),
    [gettext("Opposite priorities"), { weights: opposite }],
    [gettext("Each holds what it wants"), { weights: opposite, kept: held((issue) => issue % sides) }],
    [
      sides === 2 ? gettext("Each holds what the other wants") : gettext("Each holds what another wants"),
      { weights: opposite, kept: held((issue) => (issue + 1) % sides) },
    ],
    oneHolds,
  ];
}
