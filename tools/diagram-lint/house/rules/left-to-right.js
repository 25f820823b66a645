// The usual answer of a gateway must not lead back to the left: officers read along it.
module.exports = () => {
  const shapes = new Map();
  return {
    check(node, reporter) {
      if (node.$instanceOf('bpmn:Definitions')) {
        const plane = node.diagrams && node.diagrams[0] && node.diagrams[0].plane;
        ((plane && plane.planeElement) || []).forEach((shape) => {
          if (shape.bounds && shape.bpmnElement) {
            shapes.set(shape.bpmnElement.id, shape.bounds.x);
          }
        });
      }
      if (node.$instanceOf('bpmn:UserTask') && !shapes.has(node.id)) {
        reporter.report(node.id, 'The step has no place in the picture');
      }
      if (node.$instanceOf('bpmn:UserTask')) {
        (node.outgoing || [])
          .filter((flow) => shapes.get(flow.targetRef.id) < shapes.get(node.id))
          .forEach((flow) => reporter.report(flow.id, 'A step is followed by what stands right of it'));
      }
    },
  };
};
