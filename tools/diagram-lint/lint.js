// Lints many diagrams with bpmnlint on all cores; the command line of bpmnlint itself uses one and takes minutes for thousands.
// Use: node lint.js FILE|FOLDER…   Exit code 1 when a diagram has an error or cannot be read.
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { Worker, isMainThread, parentPort, workerData } = require('node:worker_threads');

function diagrams(name) {
  if (fs.statSync(name).isFile()) {
    return [name];
  }
  return fs.readdirSync(name, { recursive: true })
    .filter((file) => file.endsWith('.bpmn'))
    .map((file) => path.join(name, file));
}

async function linterOfHouse() {
  const { Linter } = require('bpmnlint');
  const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');
  const { BpmnModdle } = require('bpmn-moddle');
  const config = JSON.parse(fs.readFileSync(path.join(__dirname, '.bpmnlintrc'), 'utf8'));
  const extensions = Object.fromEntries(
    Object.entries(config.moddleExtensions).map(([name, file]) => [name, require(file)]));
  const resolver = new NodeResolver();
  const moddle = new BpmnModdle(extensions);
  return async (file) => {
    const { rootElement, warnings } = await moddle.fromXML(fs.readFileSync(file, 'utf8'));
    const unread = warnings.map((warning) => ({ rule: 'import', category: 'error', message: warning.message }));
    // One linter a diagram: rules such as no-duplicate-sequence-flows remember what they have seen.
    const reports = await new Linter({ config, resolver }).lint(rootElement);
    return unread.concat(Object.entries(reports).flatMap(([rule, found]) =>
      found.map(({ id, message, category }) => ({ rule, id, message, category }))));
  };
}

async function work() {
  const lint = await linterOfHouse();
  for (const file of workerData) {
    const reports = await lint(file)
      .catch((failure) => [{ rule: 'import', category: 'error', message: failure.message }]);
    parentPort.postMessage({ file, reports });
  }
}

function share(files, workers) {
  return Array.from({ length: workers }, (_, worker) => files.filter((_, index) => index % workers === worker));
}

function tell(answers) {
  const counts = { error: 0, warn: 0 };
  for (const { file, reports } of answers.sort((one, other) => one.file.localeCompare(other.file))) {
    for (const { rule, id, message, category } of reports) {
      counts[category] = (counts[category] || 0) + 1;
      if (category === 'error' || category === 'warn') {
        console.log(`${file}: ${id || ''} ${category} ${message} (${rule})`);
      }
    }
  }
  return counts;
}

function run(files) {
  return new Promise((resolve, reject) => {
    const answers = [];
    const workers = share(files, Math.min(os.availableParallelism(), files.length));
    let open = workers.length;
    workers.forEach((some) => new Worker(__filename, { workerData: some })
      .on('message', (answer) => answers.push(answer))
      .on('error', reject)
      .on('exit', () => --open === 0 && resolve(answers)));
  });
}

async function main() {
  const files = process.argv.slice(2).flatMap(diagrams);
  if (files.length === 0) {
    throw new Error('no diagram to lint');
  }
  const answers = await run(files);
  const { error, warn } = tell(answers);
  console.log(`${answers.length} diagrams: ${error} errors, ${warn} warnings`);
  process.exitCode = error === 0 && answers.length === files.length ? 0 : 1;
}

(isMainThread ? main() : work()).catch((failure) => {
  console.error(failure.message);
  process.exit(1);
});
