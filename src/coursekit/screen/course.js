/* Everything that is kept of a course: read, merged with what Python has, and given back whole. */

const FORGETS = "This browser keeps nothing for the course: your answers last as long as this page is open. "
  + "Save your work to a file before you close it.";

/* One kit's places, by their names within the kit. */
class Course {
  constructor(kit, storage) {
    Object.assign(this, { kit, cupboard: new Cupboard(storage), me: freshId() });
  }
  get forgets() {
    return !this.cupboard.lasts;
  }
  entries(place) {
    return this.cupboard.entries(`${this.kit}/${place}`);
  }
  /* Everything, by place. What version 1 kept is found under the names of `lessons`' rounds. */
  places(lessons = []) {
    const there = this.cupboard.names(`${this.kit}/`).map((name) => name.slice(this.kit.length + 1));
    const rounds = lessons.flatMap((lesson) => lesson.rounds.map(({ place }) => place));
    const all = new Set(["questions", ...rounds, ...there.filter((place) => isPlace(place))]);
    const found = [...all].map((place) => [place, this.entries(place)]);
    return Object.fromEntries(found.filter(([, items]) => Object.keys(items).length));
  }
  /* Merge `items` into a place, unless a newer version has written it; true when that changed it. */
  keep(place, items, merge) {
    const name = `${this.kit}/${place}`;
    const stored = this.cupboard.read(name);
    const now = merge(this.entries(place), items);
    if (isNewer(stored) || !lacks(entriesIn(stored), now)) return false;
    this.cupboard.write(name, stateOf(now));
    return true;
  }
  take(places, merge = merged) {
    const changed = Object.entries(places).filter(([place, items]) => isPlace(place) && this.keep(place, items, merge));
    if (changed.length) tellPage();
  }
  clear() {
    for (const name of this.cupboard.names(`${this.kit}/`)) this.cupboard.remove(name);
    tellPage({ cleared: this.kit });
  }
}

const isPlace = (name) => ["questions", "switches", "bargain", "about"].includes(name) || /^rounds\/[^/]+$/.test(name);

/* What Python says of places. */
const placesIn = (state) => (plain(state?.places)
  ? Object.fromEntries(Object.entries(state.places).map(([place, kept]) => [place, entriesIn(kept)])) : {});
