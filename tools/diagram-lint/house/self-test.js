// Shows each rule of the house rejecting a bad example; without it a rule that never fires would pass for years.
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { Linter } = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');
const { BpmnModdle } = require('bpmn-moddle');
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');

async function reportsOf(file) {
  const xml = fs.readFileSync(path.join(__dirname, 'bad', file), 'utf8');
  const { rootElement } = await new BpmnModdle({ camunda }).fromXML(xml);
  const linter = new Linter({ config: { extends: 'plugin:house/recommended' }, resolver: new NodeResolver() });
  return linter.lint(rootElement);
}

(async () => {
  for (const rule of ['meaningful-id', 'candidate-group-is-a-variable', 'left-to-right']) {
    const reports = await reportsOf(`${rule}.bpmn`);
    assert.ok(reports[`house/${rule}`], `${rule} does not reject its bad example`);
  }
  console.log('house rules: each rejects its bad example');
})().catch((failure) => {
  console.error(failure.message);
  process.exit(1);
});
