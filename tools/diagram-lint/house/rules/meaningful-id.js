// Ids stay in history and are used by migration: the random tail that the Modeler gives must be replaced.
const PREFIXES = [
  ['bpmn:Activity', 'Activity'],
  ['bpmn:Event', 'Event'],
  ['bpmn:Gateway', 'Gateway'],
  ['bpmn:Message', 'Message'],
];

function prefixOf(node) {
  const found = PREFIXES.find(([type]) => node.$instanceOf(type));
  if (found) {
    return found[1];
  }
  return node.$instanceOf('bpmn:SequenceFlow') && node.conditionExpression ? 'Flow' : undefined;
}

module.exports = () => ({
  check(node, reporter) {
    const prefix = prefixOf(node);
    if (prefix && !new RegExp(`^${prefix}_[A-Z][A-Za-z0-9]+$`).test(node.id)) {
      reporter.report(node.id, `Id must be ${prefix}_<Meaning>`);
    } else if (prefix && /_[0-9][a-z0-9]{6}$/.test(node.id)) {
      reporter.report(node.id, `Id must be ${prefix}_<Meaning>, not the Modeler's random tail`);
    }
  },
});
