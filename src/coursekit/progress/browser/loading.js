/* What a file that is loaded brings, and what a student is told of it. */

import { gettext, ngettext, number } from "../../language/browser/messages.js";
import { placesIn } from "../../screen/browser/course.js";
import { isBlank, otherAnswers, STATE_VERSION } from "../../screen/browser/entries.js";
import { soundItems } from "../../screen/browser/file.js";
import { listed, own } from "../../screen/browser/tools.js";

const CHANGED_IN_FILE = gettext("The file was changed after it was saved; what it says now was loaded.");
const NOT_LOOKED_UP = gettext(
  "It could not be looked up which questions have changed since they were answered. Where you meet such a question, it says so.",
);

/** The answers in a file's content.
    @param {Json} work
    @returns {Places} */
export function placesOf(work) {
  const filed = placesIn({
    places: Object.fromEntries(
      Object.entries(work.places)
        .filter(([place]) => place !== "about")
        .map(([place, items]) => [place, { version: STATE_VERSION, items }]),
    ),
  });
  return Object.fromEntries(Object.entries(filed).map(([place, items]) => [place, soundItems(items)]));
}

/** What a student is told: of answers in the file, of those kept `before` and `now`, and of questions that have changed.
    @param {{loaded: Places, before: Places, now: Places, isIntact: boolean, lessons: LessonAsked[] | null}} given */
export function loadedInWords({ loaded, before, now, isIntact, lessons }) {
  const all = Object.entries(loaded).flatMap(([place, items]) =>
    Object.keys(items).map((name) => own(own(before, place) ?? {}, name)),
  );
  const fresh = all.filter((here) => !here || isBlank(here)).length;
  const apart = Object.entries(now).flatMap(([place, items]) =>
    Object.entries(items).filter(
      ([name, entry]) =>
        otherAnswers(entry).length && !otherAnswers(own(own(before, place) ?? {}, name) ?? entry).length,
    ),
  ).length;
  return [
    ngettext(
      "Loaded: {n} answer, {new} of them new here.",
      "Loaded: {n} answers, {new} of them new here.",
      all.length,
      { new: number(fresh) },
    ),
    !isIntact && CHANGED_IN_FILE,
    apart &&
      ngettext(
        "{n} question had another answer here. Both are kept: where you meet such a question, you can change between them.",
        "{n} questions had another answer here. Both are kept: where you meet such a question, you can change between them.",
        apart,
      ),
    lessons ? changedSince(lessons, loaded) : all.length > 0 && NOT_LOOKED_UP,
  ];
}

/** Which questions have changed since they were answered, in a sentence; nothing for none.
    @param {LessonAsked[]} lessons
    @param {Places} places */
function changedSince(lessons, places) {
  /** @param {Entry | undefined} kept
      @param {string | undefined} edition */
  const differs = (kept, edition) => kept?.of && kept.of !== edition;
  const found = lessons
    .flatMap((lesson) => [
      ...lesson.questions
        .filter(({ id, edition }) => differs(own(places.questions ?? {}, id), edition))
        .map(({ title }) => gettext("“{title}” (lesson {lesson})", { title, lesson: lesson.id })),
      ...lesson.rounds.map(({ place, title, editions = {} }) => {
        const old = Object.entries(own(places, place) ?? {}).filter(
          ([id, kept]) => own(editions, id) && differs(kept, editions[id]),
        );
        if (!old.length) return "";
        return ngettext(
          "{n} question of “{title}” (lesson {lesson})",
          "{n} questions of “{title}” (lesson {lesson})",
          old.length,
          { title, lesson: lesson.id },
        );
      }),
    ])
    .filter(Boolean);
  return found.length && gettext("Changed since they were answered: {questions}.", { questions: listed(found) });
}
