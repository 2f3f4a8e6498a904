/* Premise switches: checkboxes, one live sentence, the picture and the list. All of it happens here;
   Python is told what is switched off when it is free. */

import { gettext } from "../../language/browser/messages.js";
import { FROM_NEWER, Kept } from "../../screen/browser/keeping.js";
import { attempted, freshId, h, keepKeys, must, NO_PICTURE, scrollable, told } from "../../screen/browser/tools.js";
import { drawMap } from "./picture.js";
import { fittedOff, fittedStandard, judge, reasonWords, STANDARDS, STATE_WORDS, sentence } from "./state.js";

class SwitchesView {
  /** @param {MapContent} content
      @param {Options} options */
  constructor(content, options) {
    this.content = content;
    this.claims = new Map(content.claims.map((claim) => [claim.id, claim]));
    /** @param {string} name
        @param {Entry} entry */
    const fit = (name, entry) => (name === "off" ? fittedOff(entry, content.claims) : fittedStandard(entry));
    this.kept = new Kept(content.key, ["off", "standard"], options, fit, () => this.show());
    this.build();
    this.show();
  }
  /** @returns {string[]} */
  off() {
    return this.kept.entry("off")?.answer ?? [];
  }
  /** @returns {string} */
  standard() {
    return this.kept.entry("standard")?.answer ?? "scintilla";
  }

  build() {
    /** @param {string} legend
        @param {Claim[]} claims */
    const group = (legend, claims) =>
      h(
        "fieldset",
        {},
        h("legend", {}, legend),
        h(
          "div",
          { class: "ck-switch-list" },
          claims.map((claim) => this.control(claim)),
        ),
      );
    /** @type {Map<string, HTMLInputElement>} */
    this.boxes = new Map();
    const { claims } = this.content;
    /** @type {HTMLElementTagNameMap["p"]} */
    this.status = h("p", { role: "status", class: "ck-outcome" });
    /** @type {HTMLElementTagNameMap["button"]} */
    this.allOn = h("button", { type: "button", click: () => this.set([]) }, gettext("Switch all on"));
    /** @type {HTMLElement} */
    this.picture = scrollable(gettext("Picture of the map"));
    /** @type {HTMLElementTagNameMap["div"]} */
    this.list = h("div", { class: "ck-states" });
    /** @type {HTMLElementTagNameMap["div"]} */
    this.root = h(
      "div",
      { class: "ck-screen ck-switches", role: "group", "aria-label": gettext("Premise switches") },
      this.chooser(),
      h("div", { class: "ck-result" }, this.status, this.allOn),
      this.kept.notice.node,
      this.kept.notice.spoken,
      h(
        "div",
        { class: "ck-beside" },
        h(
          "div",
          {},
          group(
            gettext("Premises: nothing in the map supports them"),
            claims.filter(({ premise }) => premise),
          ),
          group(
            gettext("Claims that rest on others"),
            claims.filter(({ premise }) => !premise),
          ),
        ),
        this.picture,
      ),
      h(
        "details",
        { open: true },
        h("summary", {}, gettext("The map as a list, with the state of each claim")),
        this.list,
      ),
    );
    if (this.kept.fromNewer) this.root.prepend(h("p", { class: "ck-notice" }, FROM_NEWER));
    keepKeys(this.root);
  }
  /** @param {Claim} given */
  control({ id, label }) {
    const box = h("input", { type: "checkbox", value: id, change: () => this.toggle(id) });
    this.boxes.set(id, box);
    return h("label", {}, box, h("span", {}, h("b", {}, id), " ", told("span", label)));
  }

  /* By which standard of proof the claims are judged that rest on others. */
  chooser() {
    const name = freshId();
    /** @type {[HTMLInputElement, HTMLElement][]} */
    this.choices = Object.entries(STANDARDS).map(([value, words]) => {
      const choice = h("input", { type: "radio", name, value, change: () => this.judgeBy(value) });
      return [choice, h("label", {}, choice, h("span", {}, words))];
    });
    return h(
      "fieldset",
      { class: "ck-standard" },
      h("legend", {}, gettext("Proof standard: a claim that rests on others stands when")),
      this.choices.map(([, label]) => label),
    );
  }

  /** @param {string} standard */
  judgeBy(standard) {
    this.kept.put({ standard: { answer: standard } });
    this.show();
  }
  /** @param {string} id */
  toggle(id) {
    const off = this.off();
    this.set(off.includes(id) ? off.filter((one) => one !== id) : [...off, id]);
  }
  /** @param {string[]} off */
  set(off) {
    const focused = document.activeElement === this.allOn;
    this.kept.put({ off: { answer: this.content.claims.map(({ id }) => id).filter((id) => off.includes(id)) } });
    this.show();
    if (focused && this.allOn.disabled) this.boxes.values().next().value?.focus(); // the button goes, the focus must not
  }

  show() {
    const off = this.off();
    const standard = this.standard();
    const now = judge(this.content, off, standard);
    for (const [choice] of this.choices) choice.checked = choice.value === standard;
    for (const [id, box] of this.boxes) box.checked = !off.includes(id);
    this.allOn.disabled = !off.length;
    const said = sentence(this.content, off, standard);
    if (said !== this.status.textContent) this.status.textContent = said; // what is written is read out
    this.picture.replaceChildren(
      attempted(() => drawMap(this.content, now, said, (id) => this.toggle(id)), NO_PICTURE),
    );
    this.list.replaceChildren(this.outline(now));
  }

  /** The same map as a list: each claim with its state, and under it its reasons.
      @param {Judged} now */
  outline(now) {
    const seen = new Set();
    const { relations, conclusion, claims } = this.content;
    /** @param {string} id
        @param {string} [how]
        @returns {HTMLElement} */
    const entry = (id, how = "") => {
      const again = seen.has(id);
      const into = relations.filter(({ to }) => to === id);
      seen.add(id);
      return h(
        "li",
        { "data-claim": id, class: `ck-${now.state(id)}` },
        how,
        h("b", {}, id),
        ": ",
        told("span", `${must(this.claims.get(id)).label}. `),
        h(
          "span",
          { class: "ck-state" },
          again && into.length
            ? gettext("{state} (see above)", { state: STATE_WORDS[now.state(id)] })
            : STATE_WORDS[now.state(id)],
        ),
        !again && into.length && h("ul", {}, into.map(reason)),
      );
    };
    /** @param {Relation} relation
        @returns {HTMLElement} */
    const reason = (relation) => {
      const { premises } = relation;
      const how = reasonWords(relation);
      if (premises.length === 1) return entry(premises[0], `${gettext("{how} by", { how })} `);
      return h(
        "li",
        {},
        gettext("{how} by these together:", { how }),
        h(
          "ul",
          {},
          premises.map((id) => entry(id)),
        ),
      );
    };
    const first = entry(conclusion);
    return h(
      "ul",
      {},
      first,
      claims.filter(({ id }) => !seen.has(id)).map(({ id }) => entry(id)),
    );
  }
}

/** Draw the switches in `element`; options as in every screen: {answers, onChange, storage}.
    @param {HTMLElement} element
    @param {MapContent} content
    @param {Options} [options]
    @returns {View} */
export function mount(element, content, options = {}) {
  const view = new SwitchesView(content, options);
  element.append(view.root);
  return view.kept.face;
}
