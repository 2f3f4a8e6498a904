/* ---- one screen's part of a place ---- */

const FROM_NEWER = "The answers kept here were made by a newer version of this course. They are left alone; "
  + "what you answer now is not kept.";

/* Does `b` know of a change that `a` does not? */
const lacks = (a, b) => Object.entries(b).some(([name, entry]) => !Object.hasOwn(a, name) || !covers(a[name], entry));

/* The entries called `names` at the place `key`, as this screen, the browser and Python have them
   between them: whichever is behind catches up.

   fit(name, entry)  the entry as this screen can use it, or nothing: anything may have been written
   show()            called when entries have changed elsewhere */
class Kept {
  constructor(key, names, { answers, onChange = () => {}, storage }, fit, show) {
    Object.assign(this, { key, names, onChange, fit, show, cupboard: new Cupboard(storage), me: freshId(), items: {} });
    const stored = this.cupboard.read(key);
    this.fromNewer = isNewer(stored) || isNewer(answers); // left alone: it would be damaged
    this.stop = whenKept(key.split("/")[0], () => this.refresh(), () => this.forget());
    if (this.fromNewer) return;
    this.take(this.cupboard.fromCells(key));
    this.take(entriesIn(stored));
    this.take(entriesIn(answers));
    this.store();
    if (lacks(entriesIn(answers), this.items)) this.tell();
  }
  entry(name) {
    return own(this.items, name);
  }

  /* Merge these entries into this screen's; true when that changed any. */
  take(entries) {
    const sound = this.names.filter((name) => Object.hasOwn(entries, name))
      .map((name) => [name, this.fit(name, entries[name])]).filter(([, entry]) => entry);
    const behind = sound.filter(([name, entry]) => !this.entry(name) || !covers(this.entry(name), entry));
    this.items = merged(this.items, Object.fromEntries(behind));
    return behind.length > 0;
  }
  /* Change entries: {name: the fields that change}. */
  put(changes) {
    const there = entriesIn(this.cupboard.read(this.key));
    if (!this.fromNewer && this.take(there)) setTimeout(() => this.show());
    for (const [name, fields] of Object.entries(changes)) {
      const by = joined(own(there, name)?.by ?? {}, this.entry(name)?.by ?? {}); // also over what did not fit
      this.items[name] = changedBy(this.me, { ...this.entry(name), ...fields }, by);
    }
    if (this.fromNewer) return;
    this.store();
    this.tell();
  }
  store() {
    const there = entriesIn(this.cupboard.read(this.key));
    if (!lacks(there, this.items)) return;
    this.cupboard.write(this.key, stateOf(merged(there, this.items)));
    tellPage();
  }
  tell() {
    try { this.onChange(copy(stateOf(this.items))); } catch { /* no kernel: the browser has it */ }
  }

  /* Something was kept elsewhere in this browser. */
  refresh() {
    if (this.fromNewer || !this.take(entriesIn(this.cupboard.read(this.key)))) return;
    this.show();
    this.tell();
  }
  /* Python knows something. */
  follow(raw) {
    if (this.fromNewer || isNewer(raw) || !this.take(entriesIn(raw))) return;
    this.store();
    this.show();
  }
  /* Everything was cleared, for somebody else to begin. */
  forget() {
    this.items = {};
    this.show();
    this.tell();
  }
}
