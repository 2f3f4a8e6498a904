/* Words found in a text by their letters alone, and with a few letters misread: ../letters.py says how. */

const MOST_SLIPS = 6;

/** @param {string[]} texts
    @returns {Letters} */
export function lettersOf(texts) {
  /** @type {string[]} */
  const made = [];
  /** @type {boolean[]} */
  const begins = [];
  const starts = [];
  for (const text of texts) {
    starts.push(made.length);
    let begin = true;
    for (const letter of text.normalize("NFKD"))
      if (/[\p{L}\p{N}]/u.test(letter))
        for (const small of letter.toLowerCase().replace("ß", "ss").replace("ς", "σ").split("")) {
          made.push(small);
          begins.push(begin);
          begin = false;
        }
      else if (!/[\p{M}'’‘`´]/u.test(letter)) begin = true;
  }
  return { text: made.join(""), begins, starts };
}

/** @param {number} length */
const slipsIn = (length) => (length < 10 ? 0 : Math.min(MOST_SLIPS, 1 + Math.floor(length / 20)));

/** @param {string} words
    @param {Letters} letters
    @returns {[number, number][]} */
export function placesIn(words, letters) {
  /** @type {[number, number][]} */
  const exact = all(words, letters.text)
    .filter((place) => letters.begins[place])
    .map((place) => [place, place + words.length]);
  return exact.length ? exact : slipsIn(words.length) ? nearly(words, letters) : [];
}

/** @param {string} words
    @param {string} text */
function all(words, text) {
  const places = [];
  for (let place = words ? text.indexOf(words) : -1; place >= 0; place = text.indexOf(words, place + 1))
    places.push(place);
  return places;
}

/** @param {string} words
    @param {Letters} letters
    @returns {[number, number][]} */
function nearly(words, letters) {
  const most = slipsIn(words.length);
  const size = Math.floor(words.length / (most + 1));
  /** @type {Map<number, [number, number]>} */
  const best = new Map();
  for (let start = 0; start < size * (most + 1); start += size)
    for (const place of all(words.slice(start, start + size), letters.text)) {
      const near = Math.max(0, place - start - most);
      const found = closest(words, letters.text.slice(near, Math.max(0, place - start + words.length + most)), most);
      if (!found) continue;
      const [slips, begin, end] = found;
      const known = best.get(near + begin);
      if (!known || slips < known[1]) best.set(near + begin, [near + end, slips]);
    }
  const ranked = [...best].map(([begin, [end, slips]]) => [slips, begin, end]).sort(inOrder);
  return ranked.filter(([slips]) => slips === ranked[0][0]).map(([, begin, end]) => [begin, end]);
}

/** @param {number[]} a
    @param {number[]} b */
function inOrder(a, b) {
  const place = a.findIndex((one, i) => one !== b[i]);
  return place < 0 ? 0 : a[place] - b[place];
}

/** Slips, begin and end of the part of `text` that is most like `words`; null beyond `most` slips.
    @param {string} words
    @param {string} text
    @param {number} most
    @returns {[number, number, number] | null} */
function closest(words, text, most) {
  let slips = new Int32Array(text.length + 1);
  let begins = Int32Array.from(slips, (_, place) => place);
  for (let count = 1; count <= words.length; count += 1) {
    const [now, from] = [new Int32Array(text.length + 1), new Int32Array(text.length + 1)];
    now[0] = count;
    for (let place = 1; place <= text.length; place += 1) {
      const ways = [
        [slips[place - 1] + Number(words[count - 1] !== text[place - 1]), begins[place - 1]],
        [slips[place] + 1, begins[place]],
        [now[place - 1] + 1, from[place - 1]],
      ];
      let way = ways[0];
      for (const other of ways) if (inOrder(other, way) < 0) way = other;
      [now[place], from[place]] = way;
    }
    slips = now;
    begins = from;
  }
  const end = slips.indexOf(Math.min(...slips));
  return slips[end] > most ? null : [slips[end], begins[end], end];
}
