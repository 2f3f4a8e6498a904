/* Where a text quotes, as in quotation_marks.py, which says what the marks are. tests/quotation_mark_cases.json holds
   both to the same cases. */

export const OPENING = '“"„«»‹›‘‚';

const BETWEEN_MARKS =
  /“[^“”„]+”|„[^„“”]+[“”]|«[^«»]+»|»[^«»]+«|‹[^‹›]+›|›[^‹›]+‹|(?<![\p{L}\p{N}_])‘(?:[^‘’]|’(?=[\p{L}\p{N}_]))+’(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])‚(?:[^‚‘’]|’(?=[\p{L}\p{N}_]))+[‘’](?![\p{L}\p{N}_])/gu;

/** The words of each quotation, in their order.
    @param {string} text */
export const quotations = (text) => [...text.matchAll(BETWEEN_MARKS)].map(([found]) => found.slice(1, -1).trim());
