// Prints, one a line, what the modeler can say and nobody has put into Vietnamese. ModelerWordsTests runs it; by hand:
//   node tools/web/untranslated.js
// With --forget=WORDS it does as if these had none, by which a test sees that it can find something.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { runInThisContext } = require("node:vm");

const ours = join(__dirname, "../../src/main/resources/static/js");
const theirs = join(__dirname, "node_modules");
const parts = ["modeler-vi-drawing.js", "modeler-vi-elements.js", "modeler-vi-panel.js", "modeler-vi-tables.js", "modeler-vi.js"];
parts.forEach((part) => runInThisContext(readFileSync(join(ours, part), "utf8"), part));

// What stands in the sources and never on our screen: an example in a comment, names of grammar rules.
const notShown = /^(HELLO \{you\}|Root|Literal|VariableName)$/;
const said = new Set();
for (const library of ["camunda-bpmn-js", "camunda-dmn-js"]) {
  const source = readFileSync(join(theirs, library, "dist/camunda-platform-modeler.development.js"), "utf8");
  collect(source, /\b_?translate(?:\$\d+)?\(\s*((?:(["'])(?:\\.|(?!\2).)*\2(?:\s*\+\s*)?)+)\s*[,)]/g);
  collect(source, /'[a-z]+-[a-z-]+': ('[A-Z][^']+ [^']+')/g);
  collect(source, /\b(?:label|title|explanation|description): ((')[A-Z](?:\\.|(?!\2).)*')/g);
}
const forgotten = process.argv.find((word) => word.startsWith("--forget="))?.slice("--forget=".length);
const known = (words) => words !== forgotten && globalThis.motcuaVietnamese.knows(words);
const missing = [...said].filter((words) => !notShown.test(words) && !known(words));
console.log([`${said.size} strings, ${missing.length} without Vietnamese`, ...missing.sort()].join("\n"));

function collect(source, pattern) {
  for (const [, literal] of source.matchAll(pattern)) said.add(runInThisContext(literal));
}
