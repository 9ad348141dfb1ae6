export const id = 259;
export const ids = [259];
export const modules = {

/***/ 5315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ lostHeads),
/* harmony export */   ez: () => (/* binding */ whatHappened),
/* harmony export */   yb: () => (/* binding */ notesOnMoved)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);

function notesOnMoved(moved) {
    return moved
        .filter(({ isHere }) => isHere)
        .map(one => `${one.head.name} ${whatHappened(one)}: it is taken as it was listed, at ${(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .shortOid */ .$M)(one.head.oid)}.`);
}
function lostHeads(moved) {
    const lost = moved.filter(({ isHere }) => !isHere);
    return new Map(lost.map(one => {
        const { name, oid } = one.head;
        const reason = `${whatHappened(one)}, and origin no longer has ${(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .shortOid */ .$M)(oid)}, which was listed`;
        return [name, { name, head: oid, outcome: 'moved', reason }];
    }));
}
function whatHappened({ now }) {
    return now === null
        ? 'was deleted on origin while it was being read'
        : `was moved on origin to ${(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .shortOid */ .$M)(now)} while it was being read`;
}


/***/ }),

/***/ 8138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9285);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(758);
/* harmony import */ var _moved_heads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5315);



async function resolveBase({ base: asked, pins }, facts, git) {
    if (asked === null && pins !== null)
        return { base: await pinnedBase(pins, git), notes: [] };
    const name = asked ?? facts.defaultBranch ?? firstKnown(facts, ['main', 'master']) ?? facts.currentBranch;
    if (name === null) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
            {
                where: 'base',
                what: 'the default branch of this repository is not known here',
                fix: 'Name the branch to integrate on with `base` (or --base)'
            }
        ]);
    }
    const head = facts.heads.find(known => known.name === name);
    const moved = head === undefined ? [] : await git.history.fetch([head]);
    for (const one of moved)
        if (!one.isHere)
            throw lostBase(one);
    const commit = head?.oid ?? (await git.history.resolve(name));
    if (commit === null)
        throw unknownBase(name, facts);
    const base = { name, commit, tree: await git.composer.tree(commit) };
    return { base, notes: [...noteOnBase(base, facts), ...(0,_moved_heads_js__WEBPACK_IMPORTED_MODULE_1__/* .notesOnMoved */ .yb)(moved)] };
}
async function pinnedBase({ base: { name, sha } }, git) {
    const commit = await git.history.resolve(sha);
    if (commit !== null)
        return { name, commit, tree: await git.composer.tree(commit) };
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
        {
            where: 'branches',
            what: `the base of the plan, ${sha}, is neither here nor on origin`,
            fix: 'Check out the whole history (fetch-depth: 0), or plan anew'
        }
    ]);
}
function noteOnBase({ name, commit }, { heads }) {
    const other = heads.some(head => head.name === name && head.oid !== commit);
    return other ? [`${name} differs between here and origin: the local one is the base.`] : [];
}
function firstKnown(facts, names) {
    return names.find(name => facts.heads.some(head => head.name === name)) ?? null;
}
function lostBase(moved) {
    const { name, oid } = moved.head;
    const what = `the base ${name} ${(0,_moved_heads_js__WEBPACK_IMPORTED_MODULE_1__/* .whatHappened */ .ez)(moved)}, and origin no longer has ${(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .shortOid */ .$M)(oid)}, which was listed`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(what, 'Run again, and the base is as it stands then.');
}
function unknownBase(name, facts) {
    const here = [...new Set(facts.heads.map(known => known.name))].slice(0, 8);
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
        {
            where: 'base',
            what: `there is no branch, tag or commit ${JSON.stringify(name)} here or on origin`,
            fix: here.length > 0
                ? `Branches found: ${here.join(', ')}`
                : 'The repository has no branch yet: commit something first'
        }
    ]);
}


/***/ }),

/***/ 4144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./lib/domain/policy.js
var policy = __webpack_require__(7024);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/config/layer.js + 1 modules
var config_layer = __webpack_require__(3020);
// EXTERNAL MODULE: ./lib/config/lines.js
var config_lines = __webpack_require__(1777);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/config/parse-choice.js
var parse_choice = __webpack_require__(3389);
;// CONCATENATED MODULE: ./lib/config/parse-environment.js

const KEPT_FROM_GATES = /^(?:(?:GITHUB|GH)_(?:ENTERPRISE_)?TOKEN|ACTIONS_.*|INPUT_.*|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/;
function parseEnvironmentName(placed, complain) {
    const { text, where } = placed;
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) {
        const fix = text.includes('=')
            ? 'List the name alone; its value comes from the environment of the run'
            : 'Use letters, digits and _, such as NODE_ENV';
        complain({ where, what: `${(0,quote/* quote */.h)(text)} is no name of an environment variable`, fix });
        return undefined;
    }
    if (!KEPT_FROM_GATES.test(text.toUpperCase()))
        return text;
    const what = `${(0,quote/* quote */.h)(text)} would hand the run's own token or files to the code of the branches`;
    complain({
        where,
        what,
        fix: 'Remove it, and give the gates a variable of their own with no more rights than they need'
    });
    return undefined;
}

// EXTERNAL MODULE: ./lib/domain/config.js
var config = __webpack_require__(1032);
// EXTERNAL MODULE: ./lib/config/parse-gates.js
var parse_gates = __webpack_require__(7476);
// EXTERNAL MODULE: ./lib/config/yaml-reader.js
var yaml_reader = __webpack_require__(8539);
;// CONCATENATED MODULE: ./lib/config/parse-performance-gate.js





const MEASURING_KEYS = ['kind', 'better', 'prepare', 'rounds'];
const ONLY_MEASURING = ['prepare', 'rounds'];
const [LEAST_ROUNDS, MOST_ROUNDS] = [8, 30];
function readKind(field, reader) {
    const entry = field('kind');
    if (entry === undefined)
        return complainOfMeasuring(field, reader) ? undefined : null;
    const text = (0,yaml_reader/* readText */.yR)(entry.value, reader, { thing: "'kind'", where: entry.where });
    if (text === undefined || (0,config_lines/* asciiTrim */.W)(text.text) === 'performance')
        return text && 'performance';
    const fix = 'Use performance, or remove the key: then the gate decides whether a tree is good';
    reader.complain({ where: entry.where, what: `${(0,quote/* quote */.h)(text.text)} is no kind of gate`, fix });
    return undefined;
}
function readBetter(field, reader) {
    const entry = field('better');
    if (entry === undefined)
        return null;
    const text = (0,yaml_reader/* readText */.yR)(entry.value, reader, { thing: "'better'", where: entry.where });
    const word = (0,config_lines/* asciiTrim */.W)(text?.text ?? '');
    if (word === 'lower' || word === 'higher')
        return word;
    if (text !== undefined) {
        const fix = 'Use lower for what costs, such as time, or higher for what is gained, such as requests per second';
        reader.complain({ where: entry.where, what: `${(0,quote/* quote */.h)(word)} does not tell which numbers are better`, fix });
    }
    return undefined;
}
function readPerformanceGate(common, field, where, reader) {
    const prepare = readPrepare(field('prepare'), common.name, reader);
    const rounds = readRounds(field('rounds'), reader);
    const paths = field('paths');
    if (paths !== undefined) {
        const fix = 'Remove it: what is measured is measured anew in every run';
        reader.complain({ where: paths.where, what: "a gate of kind performance has no 'paths'", fix });
    }
    const isReporting = complainOfReports(common.reports, field('reports')?.where ?? where, reader);
    if (prepare === undefined || rounds === undefined || paths !== undefined || !isReporting)
        return undefined;
    return { ...common, prepare, rounds };
}
function complainOfMeasuring(field, reader) {
    const wrong = ONLY_MEASURING.flatMap(key => field(key) ?? []);
    for (const { key, where } of wrong) {
        const fix = "Add 'kind: performance', or remove the key";
        reader.complain({ where, what: `${(0,quote/* quote */.h)(key)} stands in a gate that is not of kind performance`, fix });
    }
    return wrong.length > 0;
}
function complainOfReports(reports, where, reader) {
    const others = reports.filter(({ kind }) => kind !== 'performance');
    const [other] = others;
    if (other !== undefined) {
        const fix = 'Declare them with a gate that is not of kind performance';
        reader.complain({ where, what: `a gate of kind performance declares ${other.kind} reports`, fix });
    }
    else if (reports.length === 0) {
        const fix = "Add 'reports:' with 'performance:' and the files that the command writes";
        reader.complain({ where, what: 'a gate of kind performance declares no performance report', fix });
    }
    return other === undefined && reports.length > 0;
}
function readPrepare(entry, gate, reader) {
    if (entry === undefined)
        return null;
    const text = (0,yaml_reader/* readText */.yR)(entry.value, reader, { thing: "'prepare'", where: entry.where });
    if (text === undefined)
        return undefined;
    const command = { ...text, text: (0,config_lines/* asciiTrim */.W)(text.text) };
    return (0,parse_gates/* isGateCommand */.tH)(command, gate, reader.complain) ? command.text : undefined;
}
function readRounds(entry, reader) {
    if (entry === undefined)
        return null;
    const rounds = (0,dist/* isScalar */.jn)(entry.value) ? entry.value.value : undefined;
    if (typeof rounds === 'number' && Number.isInteger(rounds) && rounds >= LEAST_ROUNDS && rounds <= MOST_ROUNDS)
        return rounds;
    const fix = `Use a whole number from ${LEAST_ROUNDS} to ${MOST_ROUNDS}, or remove the key: then as many are run as needed`;
    reader.complain({ where: entry.where, what: "'rounds' is no number of rounds that can be run", fix });
    return undefined;
}

// EXTERNAL MODULE: ./lib/config/parse-reports.js
var parse_reports = __webpack_require__(835);
;// CONCATENATED MODULE: ./lib/config/parse-file-gates.js








const GATE_KEYS = ['name', 'run', 'timeout-minutes', 'reports', 'paths', ...MEASURING_KEYS];
function readGates(entry, reader) {
    const items = (0,yaml_reader/* readList */.LD)(entry, reader, 'a list of gates, each with name and run');
    if (items === undefined)
        return {};
    const names = [];
    const gates = items.flatMap(({ node, where }) => readGate(node, where, reader, name => names.push(name)) ?? []);
    (0,parse_gates/* complainOfTwins */.Wd)(names, reader.complain);
    return {
        gates: gates.flatMap(one => ('prepare' in one ? [] : [one])),
        performanceGates: gates.flatMap(one => ('prepare' in one ? [one] : []))
    };
}
function readReports(entry, reader) {
    const form = { thing: (0,quote/* quote */.h)(entry.key), where: entry.where, keys: config/* REPORT_KINDS */.tR };
    return (0,yaml_reader/* readMap */.l8)(entry.value, reader, form)?.flatMap(report => readReport(report, reader));
}
function readReport(entry, reader) {
    const kind = config/* REPORT_KINDS */.tR.find(known => known === entry.key);
    const globs = readGlobs(entry, reader, parse_reports/* parseReportGlob */.ee);
    return kind === undefined ? [] : globs.map(glob => ({ kind, glob }));
}
function readGlobs(entry, reader, parse) {
    const { value, where } = entry;
    const one = (0,dist/* isScalar */.jn)(value) && typeof value.value === 'string';
    const items = one ? [{ node: value, where }] : (0,yaml_reader/* readList */.LD)(entry, reader, 'a path pattern, or a list of them');
    return (items ?? []).flatMap(item => {
        const text = (0,yaml_reader/* readText */.yR)(item.node, reader, { thing: `a pattern of '${entry.key}'`, where: item.where });
        return text === undefined ? [] : (parse(trimmed(text), reader.complain) ?? []);
    });
}
function readPaths(entry, reader) {
    const globs = readGlobs(entry, reader, parse_reports/* parseGatePath */.q_);
    if (globs.length > 0)
        return globs;
    if ((0,dist/* isSeq */.oP)(entry.value) && entry.value.items.length === 0) {
        const fix = "List what the gate's outcome depends on, or remove the key";
        reader.complain({ where: entry.where, what: "'paths' lists no pattern", fix });
    }
    return undefined;
}
function readGate(node, where, reader, keepName) {
    if (complainOfShortForm(node, where, reader))
        return undefined;
    const entries = (0,yaml_reader/* readMap */.l8)(node, reader, { thing: 'a gate', where, keys: GATE_KEYS });
    if (entries === undefined)
        return undefined;
    const field = (key) => entries.find(entry => entry.key === key);
    const name = readField('name', field('name'), where, reader);
    const run = readField('run', field('run'), where, reader);
    const timeoutSeconds = readTimeout(field('timeout-minutes'), reader);
    const reportsEntry = field('reports');
    const reports = reportsEntry === undefined ? [] : readReports(reportsEntry, reader);
    const pathsEntry = field('paths');
    const paths = pathsEntry === undefined ? undefined : readPaths(pathsEntry, reader);
    const named = name !== undefined && (0,parse_gates/* isGateName */.TL)(name, reader.complain);
    if (named)
        keepName(name);
    const runs = run !== undefined && (0,parse_gates/* isGateCommand */.tH)(run, name?.text ?? '', reader.complain);
    const kind = readKind(field, reader);
    const better = readBetter(field, reader);
    if (!named || !runs || timeoutSeconds === undefined || reports === undefined)
        return undefined;
    const direction = better == null ? {} : { better };
    const common = { name: name.text, command: run.text, timeoutSeconds, reports, ...direction };
    if (kind === 'performance')
        return readPerformanceGate(common, field, where, reader);
    return { ...common, ...(paths === undefined ? {} : { paths }) };
}
function complainOfShortForm(node, where, reader) {
    if (!(0,dist/* isMap */.jh)(node) || node.items.length !== 1)
        return false;
    const key = node.items[0]?.key;
    const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
    if (name === '' || GATE_KEYS.includes(name))
        return false;
    const fix = `Write it as two keys: 'name: ${name}' and 'run:' with the command`;
    reader.complain({ where, what: `the gate ${(0,quote/* quote */.h)(name)} has neither the key 'name' nor 'run'`, fix });
    return true;
}
function readField(key, entry, where, reader) {
    if (entry === undefined) {
        reader.complain({ where, what: `a gate has no '${key}'`, fix: "Give every gate a 'name' and the command to 'run'" });
        return undefined;
    }
    const text = (0,yaml_reader/* readText */.yR)(entry.value, reader, { thing: `'${key}'`, where: entry.where });
    return text === undefined ? undefined : trimmed(text);
}
function readTimeout(entry, reader) {
    if (entry === undefined)
        return parse_gates/* DEFAULT_TIMEOUT_MINUTES */.EV * 60;
    const { value, where } = entry;
    const minutes = (0,dist/* isScalar */.jn)(value) ? value.value : undefined;
    if (typeof minutes === 'number' && minutes > 0 && minutes <= parse_gates/* LONGEST_TIMEOUT_MINUTES */.RR)
        return minutes * 60;
    const fix = `Use a number of minutes above 0 and up to ${parse_gates/* LONGEST_TIMEOUT_MINUTES */.RR}`;
    reader.complain({ where, what: "'timeout-minutes' is no length of time that a gate can have", fix });
    return undefined;
}
function trimmed(placed) {
    return { ...placed, text: (0,config_lines/* asciiTrim */.W)(placed.text) };
}

// EXTERNAL MODULE: ./lib/domain/security.js
var security = __webpack_require__(6900);
// EXTERNAL MODULE: ./lib/config/yaml-fields.js
var yaml_fields = __webpack_require__(5389);
;// CONCATENATED MODULE: ./lib/config/parse-policy.js






const POLICY_KEYS = ['coverage', 'performance', 'security', 'cycles', 'api'];
const COVERAGE_KEYS = ['patch', 'drop', 'lost'];
function readPolicy(entry, reader) {
    const entries = (0,yaml_reader/* readMap */.l8)(entry.value, reader, { thing: (0,quote/* quote */.h)(entry.key), where: entry.where, keys: POLICY_KEYS });
    return entries?.reduce((policy, one) => ({ ...policy, ...parse_policy_readKind(one, reader) }), policy/* DEFAULT_POLICY */.z);
}
function parse_policy_readKind(entry, reader) {
    switch (entry.key) {
        case 'coverage':
            return readCoverage(entry, reader);
        case 'performance':
            return { slower: readThreshold(entry, reader, readNumber) ?? policy/* DEFAULT_POLICY */.z.slower };
        case 'security':
            return { findings: readThreshold(entry, reader, readLevel) ?? policy/* DEFAULT_POLICY */.z.findings };
        case 'cycles':
            return { cycles: readReaction(entry, reader) ?? policy/* DEFAULT_POLICY */.z.cycles };
        case 'api':
            return { api: readReaction(entry, reader) ?? policy/* DEFAULT_POLICY */.z.api };
        default:
            return {};
    }
}
function readCoverage(entry, reader) {
    const entries = (0,yaml_reader/* readMap */.l8)(entry.value, reader, { thing: "'coverage'", where: entry.where, keys: COVERAGE_KEYS }) ?? [];
    return Object.fromEntries(entries.flatMap(one => {
        const threshold = readThreshold(one, reader, readNumber);
        return threshold === undefined ? [] : [[one.key, threshold]];
    }));
}
function readThreshold(entry, reader, read) {
    const form = { thing: (0,quote/* quote */.h)(entry.key), where: entry.where, keys: ['warn', 'block'] };
    const entries = (0,yaml_reader/* readMap */.l8)(entry.value, reader, form);
    if (entries === undefined)
        return undefined;
    const limit = (key) => {
        const found = entries.find(one => one.key === key);
        return found === undefined ? null : (read(found, reader) ?? null);
    };
    return { warn: limit('warn'), block: limit('block') };
}
function readNumber({ key, value, where }, reader) {
    const number = (0,dist/* isScalar */.jn)(value) ? value.value : undefined;
    if (typeof number === 'number' && number >= 0 && number < 1e9)
        return number;
    reader.complain({ where, what: `${(0,quote/* quote */.h)(key)} must be a number, 0 or more`, fix: 'Write a number such as 20' });
    return undefined;
}
function readLevel(entry, reader) {
    return choose(entry, reader, security/* FINDING_LEVELS */.Q);
}
function readReaction(entry, reader) {
    const { value, where } = entry;
    if ((0,dist/* isScalar */.jn)(value) && value.value === false)
        return 'off';
    if ((0,dist/* isScalar */.jn)(value) && typeof value.value === 'string')
        return choose(entry, reader, policy/* REACTIONS */.n);
    (0,yaml_reader/* complainOfType */.rK)(reader, { thing: (0,quote/* quote */.h)(entry.key), where, node: value, wanted: (0,quote/* oneOf */.y)(policy/* REACTIONS */.n) });
    return undefined;
}
function choose({ key, value, where }, reader, words) {
    const text = (0,yaml_reader/* readText */.yR)(value, reader, { thing: (0,quote/* quote */.h)(key), where })?.text;
    const found = words.find(word => word === text);
    if (found === undefined && text !== undefined)
        reader.complain({ where, what: `${(0,quote/* quote */.h)(text)} is no value of ${(0,quote/* quote */.h)(key)}`, fix: `Use ${(0,quote/* oneOf */.y)(words)}` });
    return found;
}
function readChecklist(entry, reader) {
    const items = (0,yaml_reader/* readList */.LD)(entry, reader, 'a list of points, each with text');
    return items?.flatMap(({ node, where }) => {
        const fields = (0,yaml_fields/* openFields */.Mh)(node, reader, { thing: 'a point of the checklist', where, keys: ['text', 'gate'] });
        const text = fields === null ? null : (0,yaml_fields/* textField */.M8)(fields, 'text', yaml_fields/* SOME_TEXT */.ZO);
        if (fields === null || text === null)
            return [];
        return [{ text, gate: (0,yaml_fields/* optionalText */.mR)(fields, 'gate', yaml_fields/* SOME_TEXT */.ZO) }];
    });
}

// EXTERNAL MODULE: ./lib/config/parse-selectors.js
var parse_selectors = __webpack_require__(8826);
// EXTERNAL MODULE: ./lib/config/yaml-document.js
var yaml_document = __webpack_require__(7305);
;// CONCATENATED MODULE: ./lib/config/parse-file.js













const FILE_KEYS = [
    ...config_inputs/* INPUT_NAMES */.Qh.filter(name => (0,config_inputs/* inputOf */.wg)(name).notInFile === null),
    'environment',
    'keep',
    'policy',
    'checklist'
];
function parseFile(file, complain) {
    const opened = (0,yaml_document/* openYaml */.I)(file, complain);
    if (opened === null)
        return {};
    const { document, reader } = opened;
    const where = (0,yaml_reader/* placeOfNode */.Hv)(reader, document.contents, file.path);
    const form = { thing: 'the configuration', where, keys: FILE_KEYS, fixes: inputsOnly() };
    const entries = (0,yaml_reader/* readMap */.l8)(document.contents, reader, form) ?? [];
    return (0,config_layer/* overlay */.Lw)(entries.map(entry => readSetting(entry, reader)));
}
function inputsOnly() {
    const only = config_inputs/* INPUT_NAMES */.Qh.flatMap(name => {
        const reason = (0,config_inputs/* inputOf */.wg)(name).notInFile;
        return reason === null ? [] : [[name, `Give it as an input or flag: ${reason}`]];
    });
    return new Map(only);
}
function readSetting(entry, reader) {
    switch (entry.key) {
        case 'branches':
            return { selectors: readBranches(entry, reader) };
        case 'gates':
            return readGates(entry, reader);
        case 'reports':
            return { reports: readReports(entry, reader) };
        case 'environment':
            return { environment: readEnvironment(entry, reader) };
        case 'keep':
            return { keep: readKeep(entry, reader) };
        case 'policy':
            return { policy: readPolicy(entry, reader) };
        case 'checklist':
            return { checklist: readChecklist(entry, reader) };
        case 'push':
            return { push: readBoolean(entry, reader) };
        case 'memo':
            return { memo: readBoolean(entry, reader) };
        case 'mode':
            return readMode(entry, reader);
        case 'max-probes':
        case 'max-minutes':
        case 'jobs':
        case 'retention-days':
            return readCount(entry.key, entry, reader);
        case 'incident':
            return { incident: readBoolean(entry, reader) };
        default:
            return (0,config_inputs/* isInputName */.wp)(entry.key) ? readScalar(entry.key, entry, reader) : {};
    }
}
function readScalar(name, entry, reader) {
    const text = (0,yaml_reader/* readText */.yR)(entry.value, reader, { thing: `'${name}'`, where: entry.where });
    return text === undefined ? {} : (0,config_layer/* parseSetting */.WC)(name, { ...text, text: (0,config_lines/* asciiTrim */.W)(text.text) }, reader.complain);
}
function readMode(entry, reader) {
    const text = (0,yaml_reader/* readText */.yR)(entry.value, reader, { thing: "'mode'", where: entry.where });
    return text === undefined ? {} : { mode: (0,parse_choice/* parseChoice */.HU)(text, ['run', 'analyze'], reader.complain) };
}
function readCount(name, entry, reader) {
    const { value, where } = entry;
    if ((0,dist/* isScalar */.jn)(value) && typeof value.value === 'number')
        return (0,config_layer/* parseSetting */.WC)(name, { text: String(value.value), where }, reader.complain);
    (0,yaml_reader/* complainOfType */.rK)(reader, { thing: `'${entry.key}'`, where, node: value, wanted: 'a whole number' });
    return {};
}
function readBoolean(entry, reader) {
    const { value, where } = entry;
    if ((0,dist/* isScalar */.jn)(value) && typeof value.value === 'boolean')
        return value.value;
    (0,yaml_reader/* complainOfType */.rK)(reader, { thing: `'${entry.key}'`, where, node: value, wanted: 'true or false' });
    return undefined;
}
function readBranches(entry, reader) {
    const { value, where } = entry;
    const asText = (0,dist/* isScalar */.jn)(value) && typeof value.value === 'string';
    const lines = asText ? (0,config_lines/* splitLines */.u)({ text: value.value, where }) : readTexts(entry, reader);
    const selectors = lines === undefined ? [] : (0,parse_selectors/* parseSelectors */.Q)(lines, where, reader.complain);
    for (const { raw } of selectors.filter(({ kind }) => kind === 'plan')) {
        const fix = 'Give it as an input or flag: it is a file of one run, not of the project';
        reader.complain({ where, what: `${(0,quote/* quote */.h)(raw)} cannot stand in the configuration file`, fix });
    }
    return selectors;
}
function readEnvironment(entry, reader) {
    const names = readTexts(entry, reader)?.flatMap(name => parseEnvironmentName(name, reader.complain) ?? []);
    return names === undefined ? undefined : [...new Set(names)];
}
function readKeep(entry, reader) {
    const folders = readTexts(entry, reader)?.flatMap(text => (0,parse_reports/* parseKeptFolder */.yq)(text, reader.complain) ?? []);
    return folders === undefined ? undefined : [...new Set(folders)];
}
function readTexts(entry, reader) {
    const items = (0,yaml_reader/* readList */.LD)(entry, reader, 'a list of text');
    return items?.flatMap(({ node, where }) => {
        const text = (0,yaml_reader/* readText */.yR)(node, reader, { thing: `an entry of '${entry.key}'`, where });
        return text === undefined ? [] : [{ ...text, text: (0,config_lines/* asciiTrim */.W)(text.text) }];
    });
}

;// CONCATENATED MODULE: ./lib/config/parse-config.js









const NOTHING_SAID = {
    pins: null,
    retentionDays: null,
    base: null,
    stagingRef: null,
    maxProbes: null,
    maxMinutes: null,
    gates: [],
    performanceGates: [],
    reports: [],
    environment: [],
    keep: [],
    policy: policy/* DEFAULT_POLICY */.z,
    checklist: []
};
function parseConfig(sources) {
    const problems = [];
    const complain = problem => void problems.push(problem);
    complainOfUnknown(sources, complain);
    complainOfLostFile(sources, complain);
    const fromFile = sources.file === null ? {} : parseFile(sources.file, complain);
    const fromInputs = parseInputs(sources.inputs, sources.origin, complain);
    const defaults = parseInputs(sources.defaults, name => `default of ${name}`, complain);
    const layer = (0,config_layer/* overlay */.Lw)([NOTHING_SAID, defaults, fromFile, fromInputs]);
    if (layer.selectors === undefined)
        (0,parse_selectors/* parseSelectors */.Q)([], sources.origin('branches'), complain);
    complainOfStagingRef(layer, fromInputs, sources, complain);
    complainOfUnknownGate(layer, sources, complain);
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* ConfigurationError */.j1([first, ...rest]);
    return deepFreeze(layer);
}
function parseInputs(inputs, origin, complain) {
    const layers = config_inputs/* INPUT_NAMES */.Qh.flatMap(name => {
        const text = (0,config_lines/* asciiTrim */.W)(inputs[name] ?? '');
        return text === '' ? [] : [(0,config_layer/* parseSetting */.WC)(name, { text, where: origin(name) }, complain)];
    });
    return (0,config_layer/* overlay */.Lw)(layers);
}
function complainOfUnknown({ inputs, unknownInputs = [], origin }, complain) {
    const names = [...unknownInputs, ...Object.keys(inputs).filter(name => !(0,config_inputs/* isInputName */.wp)(name))];
    for (const name of new Set(names)) {
        complain({ where: origin(name), what: 'there is no such input', fix: (0,nearest/* suggest */.ZA)(name, config_inputs/* INPUT_NAMES */.Qh) });
    }
}
function complainOfLostFile({ inputs, origin, defaults, file }, complain) {
    const path = (0,config_lines/* asciiTrim */.W)(inputs.config ?? '');
    if (file !== null || path === '' || path === defaults.config)
        return;
    const fix = 'Commit the file to the base, or correct the path; the file of a branch is never read';
    complain({ where: origin('config'), what: `the base has no file ${(0,quote/* quote */.h)(path)}`, fix });
}
function complainOfUnknownGate({ checklist = [], gates = [] }, { file }, complain) {
    const known = gates.map(({ name }) => name);
    for (const { gate } of checklist) {
        if (gate === null || known.includes(gate))
            continue;
        const what = `a point of the checklist names the gate ${(0,quote/* quote */.h)(gate)}, and there is none`;
        complain({ where: file?.path ?? '', what, fix: (0,nearest/* suggest */.ZA)(gate, known) });
    }
}
function complainOfStagingRef(layer, fromInputs, sources, complain) {
    const { stagingRef, base } = layer;
    if (stagingRef == null)
        return;
    const where = fromInputs.stagingRef === undefined ? (sources.file?.path ?? '') : sources.origin('staging-ref');
    const short = stagingRef.slice('refs/heads/'.length);
    const isStaging = (name) => name === short || name === stagingRef;
    const fix = 'Use a branch of its own for staging, such as integration/nightly';
    if (base != null && isStaging(base))
        complain({ where, what: `${(0,quote/* quote */.h)(short)} is the base`, fix });
    if (layer.selectors?.some(selector => selector.kind === 'name' && isStaging(selector.name))) {
        complain({ where, what: `${(0,quote/* quote */.h)(short)} is one of the branches to integrate`, fix });
    }
}
function deepFreeze(value) {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        Object.values(value).forEach(deepFreeze);
    }
    return value;
}


/***/ }),

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8539);


const LARGEST = 1 << 20;
const MOST_SYNTAX_PROBLEMS = 10;
function openYaml(file, complain) {
    if (new TextEncoder().encode(file.text).length > LARGEST) {
        complain({ where: file.path, what: 'the file is larger than 1 MiB', fix: 'A configuration needs a few lines only' });
        return null;
    }
    const reader = { path: file.path, lines: new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN(), complain };
    const document = parseYaml(file.text, reader);
    return document === null || isEmpty(document.contents) ? null : { document, reader };
}
function parseYaml(text, reader) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: reader.lines, prettyErrors: false, uniqueKeys: false });
    const faults = [...document.errors, ...document.warnings];
    if (faults.some(fault => fault.code === 'RESOURCE_EXHAUSTION')) {
        reader.complain({
            where: reader.path,
            what: 'is nested too deeply',
            fix: 'Mend the YAML: look for repeated brackets'
        });
        return null;
    }
    for (const fault of faults.slice(0, MOST_SYNTAX_PROBLEMS)) {
        const fix = YAML_FIXES[fault.code] ?? 'Mend the YAML: check indentation, quotes and brackets around this place';
        const what = `is no valid YAML: ${fault.message.split('\n', 1)[0] ?? ''}`;
        reader.complain({ where: (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(reader, fault.pos[0]), what, fix });
    }
    return faults.length === 0 ? document : null;
}
const YAML_FIXES = {
    TAG_RESOLVE_FAILED: 'A ! starts a tag in YAML: put the text in quotes',
    BAD_ALIAS: 'A * starts an alias in YAML: put the text in quotes',
    BAD_SCALAR_START: 'Put the text in quotes',
    TAB_AS_INDENT: 'Indent with spaces',
    MULTIPLE_DOCS: 'Keep one document, without a second ---'
};
function isEmpty(contents) {
    return contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === null && contents.source === '');
}


/***/ }),

/***/ 5389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Mh: () => (/* binding */ openFields),
/* harmony export */   NE: () => (/* binding */ textsField),
/* harmony export */   W6: () => (/* binding */ requiredEntry),
/* harmony export */   ZO: () => (/* binding */ SOME_TEXT),
/* harmony export */   cC: () => (/* binding */ oneOfTexts),
/* harmony export */   fY: () => (/* binding */ listOfMaps),
/* harmony export */   hm: () => (/* binding */ ANY_TEXT),
/* harmony export */   kP: () => (/* binding */ optionalCount),
/* harmony export */   mR: () => (/* binding */ optionalText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);
/* harmony import */ var _yaml_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8539);



const SOME_TEXT = {
    matches: text => text.trim() !== '',
    wanted: 'text',
    fix: 'Write something between the quotes'
};
const ANY_TEXT = { ...SOME_TEXT, matches: () => true };
function openFields(node, reader, { thing, where, keys }) {
    const entries = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readMap */ .l8)(node, reader, { thing, where, keys });
    if (entries === undefined)
        return null;
    return { thing, where, reader, entries: new Map(entries.map(entry => [entry.key, entry])) };
}
function requiredEntry({ entries, reader, thing, where }, key) {
    const entry = entries.get(key);
    if (entry !== undefined)
        return entry;
    reader.complain({ where, what: `${thing} has no '${key}'`, fix: `Add '${key}'` });
    return null;
}
function textField(fields, key, rule) {
    const entry = requiredEntry(fields, key);
    return entry === null ? null : textOf(entry.value, entry.where, { fields, key, rule });
}
function optionalText(fields, key, rule) {
    return fields.entries.has(key) ? textField(fields, key, rule) : null;
}
function textsField(fields, key, { rule, least }) {
    const entry = requiredEntry(fields, key);
    const items = entry === null ? undefined : (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readList */ .LD)(entry, fields.reader, 'a list of text');
    if (entry === null || items === undefined)
        return null;
    const texts = items.map(({ node, where }) => textOf(node, where, { fields, key, rule }));
    if (texts.length < least) {
        const what = `'${key}' of ${fields.thing} has ${texts.length} of at least ${least} entries`;
        fields.reader.complain({ where: entry.where, what, fix: 'Add what is missing' });
        return null;
    }
    return texts.every(text => text !== null) ? texts : null;
}
function optionalCount(fields, key) {
    const entry = fields.entries.get(key);
    if (entry === undefined)
        return null;
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(entry.value) ? entry.value.value : undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    const thing = `'${key}' of ${fields.thing}`;
    fields.reader.complain({ where: entry.where, what: `${thing} must be a whole number`, fix: 'Write a count such as 1' });
    return null;
}
function textOf(node, where, { fields, key, rule }) {
    const thing = `'${key}' of ${fields.thing}`;
    const text = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(node, fields.reader, { thing, where })?.text;
    if (text === undefined)
        return null;
    if (rule.matches(text))
        return text;
    fields.reader.complain({ where, what: `${thing} is no ${rule.wanted}: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}`, fix: rule.fix });
    return null;
}
function oneOfTexts(values) {
    return {
        matches: text => values.includes(text),
        wanted: `one of ${values.join(', ')}`,
        fix: `Write one of ${values.join(', ')}`
    };
}
function listOfMaps(node, reader, { thing, where, key }) {
    const top = openFields(node, reader, { thing, where, keys: [key] });
    const entry = top === null ? null : requiredEntry(top, key);
    if (entry === null)
        return [];
    return (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readList */ .LD)(entry, reader, `a list of ${key}`) ?? [];
}


/***/ }),

/***/ 8539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Hv: () => (/* binding */ placeOfNode),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   l8: () => (/* binding */ readMap),
/* harmony export */   rK: () => (/* binding */ complainOfType),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(948);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);



function placeOf(reader, offset) {
    if (offset === undefined)
        return reader.path;
    const { line, col } = reader.lines.linePos(offset);
    return `${reader.path}:${line}:${col}`;
}
function placeOfNode(reader, node, fallback) {
    return node?.range == null ? fallback : placeOf(reader, node.range[0]);
}
function readMap(node, reader, { thing, where, keys, fixes = new Map() }) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        complainOfType(reader, { thing, where, node, wanted: `a map with the keys ${keys.join(', ')}` });
        return undefined;
    }
    const seen = new Set();
    return node.items.flatMap(pair => {
        const entry = readEntry(pair, reader, where);
        const { key, keyWhere } = entry;
        if (!keys.includes(key)) {
            const fix = fixes.get(key) ?? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .ZA)(key, keys);
            reader.complain({ where: keyWhere, what: `unknown key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key)} in ${thing}`, fix });
            return [];
        }
        if (seen.has(key)) {
            reader.complain({ where: keyWhere, what: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key)} stands twice in ${thing}`, fix: 'Remove one of them' });
            return [];
        }
        seen.add(key);
        return [entry];
    });
}
function readList(entry, reader, wanted) {
    const { value, where } = entry;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value)) {
        complainOfType(reader, { thing: (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(entry.key), where, node: value, wanted });
        return undefined;
    }
    return value.items.map(node => ({ node, where: placeOfNode(reader, node, where) }));
}
function readText(node, reader, { thing, where }) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string')
        return { text: node.value, where };
    complainOfType(reader, { thing, where, node, wanted: 'text' });
    return undefined;
}
function complainOfType(reader, { thing, where, node, wanted }) {
    const found = typeOf(node);
    reader.complain({
        where,
        what: `${thing} must be ${wanted}, but is ${found}`,
        fix: TRAPS[found] ?? `Make it ${wanted}`
    });
}
const TRAPS = {
    nothing: 'Give it a value, or remove it; text that starts with # has to stand in quotes',
    'an alias': 'Write the value out; text that starts with * has to stand in quotes',
    'a number': 'Put it in quotes',
    'true or false': 'Put it in quotes'
};
function typeOf(node) {
    if (node === null)
        return 'nothing';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return 'an alias';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return 'a map';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return 'a list';
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : undefined;
    if (value === null || value === undefined)
        return 'nothing';
    if (typeof value === 'boolean')
        return 'true or false';
    return typeof value === 'string' ? 'text' : 'a number';
}
function readEntry(pair, reader, fallback) {
    const keyNode = pair.key;
    const keyWhere = placeOfNode(reader, keyNode, fallback);
    const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(keyNode) ? String(keyNode.value) : '?';
    return { key, keyWhere, value: pair.value, where: placeOfNode(reader, pair.value, keyWhere) };
}


/***/ }),

/***/ 7024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ REACTIONS),
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
const REACTIONS = ['off', 'warn', 'block'];
const DEFAULT_POLICY = {
    patch: { warn: null, block: null },
    drop: { warn: 0, block: null },
    lost: { warn: null, block: null },
    slower: { warn: 5, block: 20 },
    findings: { warn: 'unknown', block: 'high' },
    cycles: 'warn',
    api: 'warn'
};


/***/ }),

/***/ 6900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ FINDING_LEVELS)
/* harmony export */ });
const FINDING_LEVELS = ['critical', 'high', 'medium', 'low', 'unknown'];


/***/ })

};
