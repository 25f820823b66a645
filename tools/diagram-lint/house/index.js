// The house's own rules for drawings: names an analyst must choose, and how the drawing reads.
const RULES = ['meaningful-id', 'candidate-group-is-a-variable', 'left-to-right'];

module.exports = {
  configs: { recommended: { rules: Object.fromEntries(RULES.map((rule) => [rule, 'error'])) } },
};
