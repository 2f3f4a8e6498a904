/* What the scripts for browsers hand to one another. Python's records say the same of what it sends: quiz/items.py and
   quiz/kinds/ of items, storage/entries.py of what is kept, progress/plan.py of a plan. */

/** JSON of some shape: an answer as its kind has it, or what anybody may have written. */
type Json = any;

// ---- drawing ----

type Child = Node | string | number | false | null | undefined | Child[];
type Attributes = Record<string, unknown>;

/** What every screen takes. `trouble` and `stored` are what Python says of its keeping. */
interface Options {
  answers?: Json;
  stored?: Json;
  trouble?: string;
  /** Called with a copy of the state after each change. */
  onChange?: (state: Json) => void;
  /** Where answers are kept: localStorage, another Storage, or null for nowhere. */
  storage?: Storage | null;
  binder?: boolean;
  /** The clock of practice, for tests. */
  now?: () => number;
  /** Hands the text of a file in; what became of it is heard by `View.handedIn`. */
  handIn?: (file: string) => void;
  /** The widget manager of the notebook it stands in. */
  notebook?: Json;
  prefix?: string;
}

/** A screen that was drawn: take in a state from outside; hear what Python has safe; end. */
interface View {
  follow(state: Json): void;
  hear?(stored: Json, trouble?: string): void;
  handedIn?(said: HandedIn): void;
  stop(): void;
}

/** What became of a hand-in: a receipt (storage/hand_in.py), or why there is none. */
interface HandedIn {
  receipt?: { time: string; answers: number; checksum: string; file: string };
  refused?: string;
}

type Mount = (element: HTMLElement, content: Json, options?: Options) => View;

/** What every version of the scripts can do for a page. */
interface Runtime {
  mount(name: string, element: HTMLElement, content: Json, options?: Options): View;
  widget(name: string): () => Widget;
  /** Whether the script of that screen, or of that kind of question, is there. */
  draws?(name: string): boolean;
}

/** A model of anywidget's. */
interface Model {
  get(name: string): Json;
  set(name: string, value: Json): void;
  on(event: string, hear: (news: Json) => void): void;
  off(event: string, hear: (news: Json) => void): void;
  send(message: Json): void;
  widget_manager?: Json;
}

/** What anywidget calls. Both return what is called in the end. */
interface Widget {
  initialize(given: { model: Model; heard?: Json[] }): () => void;
  render(given: { model: Model; el: HTMLElement }): () => void;
}

// ---- what is kept ----

/** Which change, and of whose: [writer, number]. */
type Dot = [string, number];
/** Up to which of each writer's changes something has seen. */
type Changes = Record<string, number>;

interface Version {
  answer: Json;
  dot: Dot;
  first?: Json;
  tries?: number;
  outcome?: string;
  revealed?: boolean;
  sure?: number | null;
  of?: string;
  /** The second of two votes, of which `first` is the first; empty while it is not given. */
  second?: Json;
  /** When it was first checked in each sitting of practice, and 1 where that was right. */
  log?: Json[];
}

interface Entry extends Version {
  by: Changes;
  others?: Version[];
}

type Entries = Record<string, Entry>;
type Places = Record<string, Entries>;

/** A question's entry as it is shown. */
interface Asked {
  answer: Json;
  first: Json;
  tries: number;
  outcome: string;
  revealed: boolean;
  sure: number | null;
  of: string;
  second: Json;
  log?: Json[];
  dot?: Dot;
  by?: Changes;
  others?: Version[];
}

// ---- questions ----

interface Reply {
  text: string;
  back?: number[];
  misconception?: string;
}
type Said = Reply | string;

interface Choice {
  id: string;
  text: string;
  correct?: boolean;
  reply: Reply;
  taken_for?: string;
}

interface Row {
  id: string;
  text: string;
  quote?: boolean;
  answer: string;
  replies: Record<string, Reply>;
  reply?: Reply;
  place: number;
  amount: number;
  clashes: string[];
  inside: string;
  truly?: string;
  taken_for: Record<string, string>;
  rated: Record<string, string>;
}

interface Arrow {
  kind: string;
  premises: string[];
  to: string;
  line?: number;
}

interface Level {
  id: string;
  sign: string;
  text: string;
  points: number;
}

interface Section {
  id: string;
  prompt: string;
  least: number;
  most: number;
}

/** A question. Which fields it has depends on its kind; here it has all of them (quiz/browser/item.js). */
interface TextBeside {
  id: string;
  title: string;
  paragraphs: string[];
}

interface Item {
  id: string;
  kind: string;
  stem: string;
  quote: string;
  choices: Choice[];
  rows: Row[];
  answer: number;
  tolerance: number;
  unit: string;
  /** The unit of exactly one. */
  single?: string;
  near: { value: number; reply: Reply }[];
  replies: Record<string, Reply>;
  points: string[];
  scale: Level[];
  settled: string;
  sections: Section[];
  arrows: Arrow[];
  confidence: number[];
  votes: number;
  talk_minutes: number;
  back: number[];
  edition: string;
  misconception: string;
  beside: TextBeside | null;
  truly?: string;
  /** Paragraphs in pieces, of which every second is a word. */
  pieces: string[][];
  title: string;
  text: string;
  language: string;
  labels: { id: string; text: string; about: string }[];
  spans: { first: number; last: number; label: string; found: Reply; missed: Reply }[];
  wrong: { first: number; last: number; labels: string[]; reply: Reply }[];
  light: number[];
  half: Record<string, string>;
}

interface Quiz {
  key: string;
  title: string;
  items: Item[];
  rounds: string[][];
  confusion?: boolean;
}

/** What is said of a part of an answer: the part, whether it is right (null: neither), the reply. */
type Note = [string, boolean | "partly" | null | undefined, Said | undefined];

interface Mark {
  outcome: string | null;
  points: number;
  notes?: Note[];
  said: (Said | false | undefined)[];
}

interface Drawn {
  body: HTMLElement;
  read(): Json;
  write(answer: Json): void;
  after?: HTMLElement;
  told?(notes: Note[], locked: boolean): void;
}

/** What a kind gets of the question that it draws. */
interface Ui {
  id: string;
  quiz: { entry(item: Item): Asked };
  note(key: string): HTMLElement;
  noteId(key: string): string;
  notice(text: string): void;
  changed(): void;
}

/** A kind of question: quiz/browser/kinds.js tells what each part is for. */
interface Kind {
  shape: "text" | "list" | "map";
  blank?: string;
  check?: string;
  stays?: boolean;
  holds?: boolean;
  options?: boolean;
  draw(item: Item, ui: Ui): Drawn;
  grade(item: Item, answer: Json): Mark | undefined;
  usable(item: Item, answer: Json): Json;
  solution?(item: Item): Json;
  answer?(item: Item): string;
  everyReply?(item: Item): Note[];
  explained?(item: Item): Said[];
  inWords?(item: Item): string[];
  chosen?(item: Item, answer: Json, key: string): string | undefined;
  part?(item: Item, key: string, answer: Json): string;
  either?(item: Item, answer: Json): { asks: string; answers: string[] } | false;
  running?(item: Item, answer: Json): string[];
}

type EntryOf = (item: Item) => Asked;

// ---- the course ----

interface RoundAsked {
  place: string;
  title: string;
  asks: number;
  /** Left out, like words and edition of a question, where a page needs them only to count. */
  editions?: Record<string, string>;
}

interface LessonAsked {
  id: string;
  title: string;
  file: string;
  minutes: number;
  about: string;
  edition: string;
  questions: { id: string; title?: string; edition?: string }[];
  rounds: RoundAsked[];
}

interface Counted {
  all: number;
  done: number;
  open: { id: string; title?: string }[];
  rounds: (RoundAsked & { done: number })[];
}

// ---- the argument ----

interface Claim {
  id: string;
  label: string;
  text: string;
  premise: boolean;
}

interface Relation extends Arrow {
  id: string;
  basis: string;
  concession: string;
}

interface DrawnBox {
  claim: string;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
}

interface DrawnPath {
  relation: string;
  stems: number[][][];
  bar: number[];
  head: number[];
  word: string;
}

interface MapContent {
  key: string;
  conclusion: string;
  claims: Claim[];
  relations: Relation[];
  order: string[];
  layout: { width: number; height: number; gap: number; boxes: DrawnBox[]; paths: DrawnPath[] };
}

interface Judged {
  state(id: string): string;
  stands(id: string): boolean;
  reasons(id: string, kind: string): Relation[];
  applies(relation: Relation): boolean;
}

// ---- the bargain ----

type Pair = number[];

/** Something of each side: points, shares, or gains. */
type Points = number[];

interface Stake {
  worth: Points;
  kept: Points;
}

interface Ending {
  shares: Points[];
  points: Points;
  deal: boolean;
}

interface Issue {
  name: string;
  text: string;
}

interface Story {
  key: string;
  question: string;
  basis: string;
  sides: string[];
  issues: Issue[];
  unseated: string[];
  assumptions: string[];
  weights: Weights;
  kept: Points[];
}

/** What issues are worth to each side. Of two issues: the first, as the second is worth the rest. Of more: each.
    Of a single one: nothing, as it is worth all there is. */
type Weights = number[] | Points[];

/** What a student moves: each from 0 to 100. */
interface Numbers {
  weights: Weights;
  kept: Points[];
  wishes: number[];
}

/** What sliders show and change. */
interface Bargain {
  readonly state: Numbers;
  worths(): Points[];
  change(patch: Partial<Numbers>, first?: string): void;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A label, and where its mark stands. */
interface Group {
  x: number;
  y: number;
  text: string;
}

interface Plane {
  width: number;
  height: number;
  across(x: number): number;
  down(y: number): number;
  path(points: Pair[]): string;
}

// ---- the student's own copy ----

interface CopiedPiece {
  text: string;
  gap: number;
  words: number;
  aside: boolean;
}

/** The letters of several texts; which of them begin a word; where each text begins. */
interface Letters {
  text: string;
  begins: boolean[];
  starts: number[];
}

interface Expected {
  words: number;
  quoted: string[];
}

interface Alignment {
  numbers: number[];
  found: boolean[][];
}

interface Hit {
  worth: number;
  places: number[][];
}

/** A copy as a browser keeps it: its pieces, and the paragraph of each, 0 for what is no part of the article. */
interface KeptCopy {
  version: number;
  pieces: CopiedPiece[];
  numbers: number[];
}

/** What is to be opened: a paragraph, with words of it to be marked; where the student is. */
interface Wanted {
  paragraph?: number;
  words?: string[];
  from?: HTMLElement;
  binder?: boolean;
}

interface CopyReader {
  open(wanted: Wanted): void;
}

/** A place that a front end has for a panel. */
interface PanelPlace {
  show(): void;
  hide(): void;
}

interface Desk {
  readers: Map<string, CopyReader>;
  askers: (() => void)[];
  load?: () => void;
  open?: (wanted?: Wanted) => void;
  wanted?: Wanted;
  binder?: boolean;
  host?: (node: HTMLElement, named: { label: string; name: string }) => PanelPlace;
}

/** What is said in a paragraph, with the words of it that the kit has. */
interface ReaderStatement {
  paragraph: number;
  words: string[];
  /** What stands in quotation marks; its hedges; its other cues. */
  text: string;
  hedges: string[];
  loaded: string[];
  voice: string;
  mode: string;
  /** How the words reach the reader, as screens say it. */
  mode_name: string;
}

interface ReaderContent {
  kit: string;
  genre: string;
  title: string;
  author: string;
  names: string[];
  paragraphs: Expected[];
  statements: ReaderStatement[];
  /** Of which it does not matter whether a mark has them. */
  function_words: string[];
  rounds: { place: string; asks: number; ask: string; title: string }[];
  /** The paragraphs, where they come with the course; else nothing. */
  text: string[];
}

// ---- the rest of what functions hand on ----

/** The entry as a screen can use it, or nothing. */
type Fit = (name: string, entry: Entry) => Json;
type Merge = (here: Entries, there: Entries) => Entries;
type MakeButton = (text: string, click: () => void, look?: string) => HTMLButtonElement;

/** When something was checked, and whether it was right. */
type Attempt = [number, boolean];
interface SlotState {
  stands: "open" | "done" | "waits";
  due: number;
  ask: string;
}
interface PracticeStrand {
  lesson: string;
  skill: string;
  forms: Record<string, string[]>;
}
interface Practising {
  key: string;
  items: Item[];
  strands: PracticeStrand[];
  slots: string[][];
  judges: Record<string, boolean>;
  sayings: Record<string, string>;
}

interface Plan {
  kit: string;
  lessons: LessonAsked[];
}
interface Here extends Plan {
  here: string;
  hands_in?: boolean;
}

interface HeardRound {
  place: string;
  title: string;
  lesson: string;
  items: Partial<Item>[];
}
interface Heard {
  kit: string;
  rounds: HeardRound[];
}

type Voice = "author" | "quoted" | "reported" | "inference";
/** How often words that are truly the one were taken for the other. */
type Times = (truly: Voice, taken: Voice) => number;

/** What a finished quiz tells: a sentence, and what it rests on. */
interface Found {
  sentence: string;
  detail: Node[];
}
type Find = (asked: Item[], entry: EntryOf) => Found | null;

/** A rating in per cent, and whether the first try was right. */
type Rated = [number, boolean];
interface RatedLevel {
  sure: number;
  count: number;
  right: number;
}

/** "evidence/hypothesis": the rating. */
type Ratings = Record<string, string>;

interface Graded {
  outcome: string | null;
  points: number;
  notes: Note[];
  said: Said[];
}

/** What a question is told of the quiz it stands in. */
interface QuizOf {
  id: string;
  numbered: boolean;
  entry: EntryOf;
  change(item: Item, patch: Partial<Asked>): void;
}
interface GuardedQuiz extends QuizOf {
  guard(action: () => unknown): void;
}

/** Where something is asked. */
interface Target {
  place: string;
  id?: string;
}

/** Entries, each with what Python has safe of it. */
type Pairs = [Entry, Changes | undefined][];
/** A version behind what it is ranked by. */
type Ranked = [(string | number)[], Version];

interface Bar {
  node: HTMLElement;
  show(name: string, counted: { all: number; done: number }): void;
}

/** An arrow that a student wrote, in which line. */
interface Drawing extends Arrow {
  line: number;
}

/** Arrows of a key may be ours: our reading, and not the text's. */
interface KeyArrow extends Arrow {
  ours?: boolean;
}

/** What is said of an arrow that is not in the key; of which arrows of the key; whether it is a matter of reading. */
interface Remark {
  remark: string;
  about: KeyArrow[];
  reading?: boolean;
}

// ---- pages without a kernel: what a build writes before site/browser/worker.js ----

declare const KIT: string;
declare const VERSION: string;
declare const FILES: string[];

// ---- a style as text: scripts/bundle.js ----

declare module "*.css" {
  const text: string;
  export default text;
}
