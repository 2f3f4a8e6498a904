// What readers that others wrote make of an export: GIFT by gift-pegjs (fuhrmanator), Argdown by @argdown/core.
// One process reads all files, given as {gift: {name: text}, argdown: {name: text}}.

import { text } from "node:stream/consumers";
import { ArgdownApplication, DataPlugin, ModelPlugin, ParserPlugin } from "@argdown/core";
import gift from "gift-pegjs";

const given = JSON.parse(await text(process.stdin));

function readArgdown(input) {
  const app = new ArgdownApplication();
  app.addPlugin(new ParserPlugin(), "parse");
  app.addPlugin(new DataPlugin(), "model");
  app.addPlugin(new ModelPlugin(), "model");
  const read = app.run({ process: ["parse", "model"], input, logLevel: "silent" });
  const errors = [...(read.lexerErrors ?? []), ...(read.parserErrors ?? [])].map((error) => error.message);
  const statements = Object.values(read.statements ?? {}).map(({ title, data }) => ({ title, data }));
  const inferences = Object.values(read.arguments ?? {}).map((one) => ({
    title: one.title,
    data: one.data,
    tags: one.tags ?? [],
    statements: (one.pcs ?? []).map((statement) => statement.title),
  }));
  const relations = (read.relations ?? []).map((one) => [one.from?.title, one.relationType, one.to?.title]);
  return { errors, statements, inferences, relations };
}

const each = (files, read) => Object.fromEntries(Object.entries(files).map(([name, file]) => [name, read(file)]));
process.stdout.write(
  JSON.stringify({ gift: each(given.gift, (file) => gift.parse(file)), argdown: each(given.argdown, readArgdown) }),
);
