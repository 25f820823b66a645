// Who works on a step is decided by decisions/step-routing.dmn, never in the drawing.
module.exports = () => ({
  check(node, reporter) {
    if (node.$instanceOf('bpmn:UserTask') && !/^\$\{[a-zA-Z]+Group\}$/.test(node.get('camunda:candidateGroups') || '')) {
      reporter.report(node.id, 'Candidate groups must be one variable like ${specialistGroup}');
    }
  },
});
