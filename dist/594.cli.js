export const id = 594;
export const ids = [594];
export const modules = {

/***/ 8138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ noteOnBase),
/* harmony export */   g: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9285);

async function resolveBase({ base: asked, pins }, facts, git) {
    if (asked === null && pins !== null)
        return await pinnedBase(pins, git);
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
    if (head !== undefined)
        await git.history.fetch([head]);
    const commit = head?.oid ?? (await git.history.resolve(name));
    if (commit === null)
        throw unknownBase(name, facts);
    return { name, commit, tree: await git.composer.tree(commit) };
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

/***/ 5886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ escapeBranchGlob),
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   py: () => (/* binding */ escapeBranchName)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

const LONGEST = 500;
const MOST_WILDCARDS = 12;
const MOST_BRACES = 10;
function globFault(glob) {
    if (glob.length > LONGEST)
        return `is a pattern of more than ${LONGEST} characters`;
    if ((glob.match(/\*+|\?/g) ?? []).length > MOST_WILDCARDS)
        return `has more than ${MOST_WILDCARDS} wildcards`;
    if ((glob.match(/\{/g) ?? []).length > MOST_BRACES)
        return `has more than ${MOST_BRACES} braces`;
    try {
        picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(glob, { strictBrackets: true, debug: true, dot: true });
        return null;
    }
    catch (error) {
        return `is a broken pattern${describeBracket(error)}`;
    }
}
function isGlob(text) {
    return /[*?[]|\{[^}]*(?:,|\.\.)/.test(text);
}
function escapeBranchGlob(glob) {
    return glob.replace(/^!|[()|"]/g, '\\$&');
}
function escapeBranchName(name) {
    return name.replace(/^!|[()|"{}\]]/g, '\\$&');
}
function describeBracket(error) {
    const bracket = error instanceof Error ? /^Missing (closing|opening): "(.)"/.exec(error.message) : null;
    return bracket === null ? '' : `: a bracket has no ${bracket[1] ?? ''} '${bracket[2] ?? ''}'`;
}


/***/ }),

/***/ 4793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/domain/config.js
var config = __webpack_require__(1032);
// EXTERNAL MODULE: ./lib/config/lines.js
var config_lines = __webpack_require__(1777);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(2774);
;// CONCATENATED MODULE: ./lib/config/parse-choice.js


function parseChoice(placed, allowed, complain) {
    const found = allowed.find(value => value === placed.text);
    if (found !== undefined)
        return found;
    const hint = (0,nearest/* suggest */.ZA)(placed.text, allowed);
    const fix = `Use ${(0,quote/* oneOf */.y)(allowed)}${hint.startsWith('Did') ? `. ${hint}` : ''}`;
    complain({ where: placed.where, what: `${(0,quote/* quote */.h)(placed.text)} is not an allowed value`, fix });
    return undefined;
}
function parseBoolean(placed, complain) {
    if (/^(?:true|True|TRUE)$/.test(placed.text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(placed.text))
        return false;
    complain({ where: placed.where, what: `${(0,quote/* quote */.h)(placed.text)} is neither true nor false`, fix: 'Use true or false' });
    return undefined;
}
function parseCount(placed, least, most, complain) {
    const count = /^\d{1,9}$/.test(placed.text) ? Number(placed.text) : NaN;
    if (count >= least && count <= most)
        return count;
    const what = `${(0,quote/* quote */.h)(placed.text)} is no whole number from ${least} to ${most}`;
    complain({ where: placed.where, what, fix: `Write one, such as ${least}` });
    return undefined;
}

;// CONCATENATED MODULE: ./lib/config/parse-gates.js


const DEFAULT_TIMEOUT_MINUTES = 30;
const LONGEST_TIMEOUT_MINUTES = 7200;
const GATE_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,62}[A-Za-z0-9])?$/;
const FORM = "Write 'name: command', such as 'test: npm test'";
function parseGateLines(lines, complain) {
    const gates = lines.flatMap(line => parseGateLine(line, complain) ?? []);
    complainOfTwins(gates.map(({ line, gate }) => ({ text: gate.name, where: line.where })), complain);
    return gates.map(({ gate }) => gate);
}
function isGateName(name, complain) {
    if (GATE_NAME.test(name.text))
        return true;
    const what = name.text === '' ? 'the gate has no name' : `${(0,quote/* quote */.h)(name.text)} cannot be a gate's name`;
    const fix = 'Use up to 64 letters, digits, spaces and . _ -, with a letter or digit at both ends';
    complain({ where: name.where, what, fix });
    return false;
}
function isGateCommand(command, gate, complain) {
    const { text, where } = command;
    const fault = (0,config_lines/* asciiTrim */.W)(text) === '' ? 'is empty' : /\0/.test(text) ? 'has a NUL character' : null;
    if (fault === null)
        return true;
    complain({ where, what: `the command of gate ${(0,quote/* quote */.h)(gate)} ${fault}`, fix: FORM });
    return false;
}
function complainOfTwins(names, complain) {
    const seen = new Set();
    for (const { text, where } of names) {
        const key = text.toLowerCase();
        if (seen.has(key))
            complain({ where, what: `there are two gates named ${(0,quote/* quote */.h)(text)}`, fix: 'Rename one of them' });
        seen.add(key);
    }
}
function parseGateLine(line, complain) {
    const match = /^(.*?):(?:[ \t](.*))?$/s.exec(line.text);
    if (match === null) {
        complain({ where: line.where, what: `${(0,quote/* quote */.h)(line.text)} has no name in front of a colon and a space`, fix: FORM });
        return undefined;
    }
    const name = (0,config_lines/* asciiTrim */.W)(match[1] ?? '');
    const command = (0,config_lines/* asciiTrim */.W)(match[2] ?? '');
    const named = isGateName({ text: name, where: line.where }, complain);
    if (!isGateCommand({ text: command, where: line.where }, name, complain) || !named)
        return undefined;
    return { line, gate: { name, command, timeoutSeconds: DEFAULT_TIMEOUT_MINUTES * 60, reports: [] } };
}

// EXTERNAL MODULE: ./lib/config/parse-paths.js
var parse_paths = __webpack_require__(7656);
// EXTERNAL MODULE: ./lib/config/ref-name.js
var ref_name = __webpack_require__(3327);
;// CONCATENATED MODULE: ./lib/config/parse-refs.js


const BRANCHES = 'refs/heads/';
function parseBase(placed, complain) {
    const fault = (0,ref_name/* refNameFault */.B)(placed.text);
    if (fault === null)
        return placed.text;
    const fix = 'Use the name of one branch, such as main, or a full commit id';
    complain({ where: placed.where, what: `${(0,quote/* quote */.h)(placed.text)} ${fault}, so it names no branch or commit`, fix });
    return undefined;
}
function parseStagingRef(placed, complain) {
    const { text, where } = placed;
    const short = text.startsWith(BRANCHES) ? text.slice(BRANCHES.length) : text;
    const fix = 'Use a branch of its own for staging, such as integration/nightly';
    if (short.startsWith('refs/') || short === 'HEAD') {
        complain({ where, what: `${(0,quote/* quote */.h)(text)} is not a branch`, fix });
        return undefined;
    }
    const fault = (0,ref_name/* refNameFault */.B)(short);
    if (fault === null)
        return `${BRANCHES}${short}`;
    complain({ where, what: `${(0,quote/* quote */.h)(text)} ${fault}, so git refuses it as a branch name`, fix });
    return undefined;
}

// EXTERNAL MODULE: ./lib/config/glob.js
var config_glob = __webpack_require__(5886);
;// CONCATENATED MODULE: ./lib/config/parse-reports.js





const parse_reports_FORM = "Write 'kind: pattern', such as 'tests: reports/**/*.xml'";
function parseReportLines(lines, complain) {
    return lines.flatMap(line => parseReportLine(line, complain) ?? []);
}
function parseReportKind(kind, complain) {
    const found = config/* REPORT_KINDS */.tR.find(known => known === kind.text);
    if (found !== undefined)
        return found;
    const hint = (0,nearest/* suggest */.ZA)(kind.text, config/* REPORT_KINDS */.tR);
    const fix = `Use ${(0,quote/* oneOf */.y)(config/* REPORT_KINDS */.tR)}${hint.startsWith('Did') ? `. ${hint}` : ''}`;
    complain({ where: kind.where, what: `${(0,quote/* quote */.h)(kind.text)} is no kind of report`, fix });
    return undefined;
}
function parseReportGlob(placed, complain) {
    return parsePathGlob(placed, 'reports/**/*.xml', complain);
}
function parseGatePath(placed, complain) {
    return parsePathGlob(placed, 'src/**', complain);
}
function parsePathGlob(placed, example, complain) {
    const glob = placed.text.replace(/^(?:\.\/+)+/, '');
    const fault = pathGlobFault(glob);
    if (fault === null)
        return glob;
    const fix = `Use a path below the root of the repository, such as ${example}`;
    complain({ where: placed.where, what: `${(0,quote/* quote */.h)(placed.text)} ${fault}`, fix });
    return undefined;
}
function parseReportLine(line, complain) {
    const match = /^([^:]*):(?:[ \t](.*))?$/s.exec(line.text);
    if (match === null) {
        complain({ where: line.where, what: `${(0,quote/* quote */.h)(line.text)} has no kind in front of a colon and a space`, fix: parse_reports_FORM });
        return undefined;
    }
    const kind = parseReportKind({ text: (0,config_lines/* asciiTrim */.W)(match[1] ?? ''), where: line.where }, complain);
    const glob = parseReportGlob({ text: (0,config_lines/* asciiTrim */.W)(match[2] ?? ''), where: line.where }, complain);
    return kind === undefined || glob === undefined ? undefined : { kind, glob };
}
function pathGlobFault(glob) {
    if (glob === '')
        return 'is an empty pattern';
    if (/[\x00-\x1f\x7f]/.test(glob))
        return 'has a control character';
    if (glob.includes('\\'))
        return 'has a backslash; paths are written with /';
    if (/^(?:\/|~|[A-Za-z]:)/.test(glob))
        return 'is an absolute path';
    if (glob.startsWith('!'))
        return 'would match everything but one path';
    if (/(?:^|[/{,(|])\.\.(?:$|[/},)|])/.test(glob))
        return 'leaves the tree by ..';
    if (/(?:^|[/{,(|])\.git(?:$|[/},)|])/i.test(glob))
        return 'reaches into .git';
    return (0,config_glob/* globFault */.Hf)(glob);
}

;// CONCATENATED MODULE: ./lib/config/parse-selectors.js




function parseSelectors(lines, where, complain) {
    const selectors = lines.flatMap(line => parseSelector(line, complain) ?? []);
    if (lines.length === 0) {
        complain({ where, what: 'no branches are named', fix: `Name the branches to integrate, one per line: ${EXAMPLES}` });
    }
    else if (lines.every(line => line.text.startsWith('!'))) {
        complain({ where, what: 'there are only exclusions', fix: `Add what they are taken from, one per line: ${EXAMPLES}` });
    }
    return selectors;
}
function parseSelector(line, complain) {
    const raw = line.text;
    if (raw === 'worktrees')
        return { kind: 'worktrees', raw };
    if (raw.startsWith('plan:'))
        return parsePlan(line, complain);
    if (raw.startsWith('label:')) {
        complainOfLabel(line, complain);
        return;
    }
    if (/^#\d+$/.test(raw))
        return parsePullRequest(line, complain);
    if (raw.startsWith('!'))
        return parseExclusion(line, complain);
    if ((0,config_glob/* isGlob */.fg)(raw))
        return isUsableGlob(line, raw, complain) ? { kind: 'glob', raw, glob: (0,config_glob/* escapeBranchGlob */.Cm)(raw) } : undefined;
    return isUsableName(line, raw, complain) ? { kind: 'name', raw, name: raw } : undefined;
}
const EXAMPLES = "feature/login, feature/*, '!feature/old', '#12' or worktrees";
function parsePlan({ text, where }, complain) {
    const file = (0,config_lines/* asciiTrim */.W)(text.slice('plan:'.length));
    if (file !== '')
        return { kind: 'plan', raw: text, file };
    complain({ where, what: `${(0,quote/* quote */.h)(text)} names no file`, fix: 'Write plan: and the path of an integration.json' });
    return undefined;
}
function complainOfLabel({ text, where }, complain) {
    const what = `${(0,quote/* quote */.h)(text)}: choosing branches by label is not in this version`;
    complain({ where, what, fix: 'Use names, patterns, exclusions, pull requests such as #12, or worktrees' });
    return undefined;
}
function parsePullRequest({ text, where }, complain) {
    const number = Number(text.slice(1));
    if (number >= 1 && number <= 2 ** 31)
        return { kind: 'pull-request', raw: text, number };
    complain({ where, what: `${(0,quote/* quote */.h)(text)} is no pull request number`, fix: 'Use # and the number, such as #12' });
    return undefined;
}
function parseExclusion(line, complain) {
    const raw = line.text;
    const excluded = (0,config_lines/* asciiTrim */.W)(raw.slice(1));
    if ((0,config_glob/* isGlob */.fg)(excluded)) {
        if (!isUsableGlob(line, excluded, complain))
            return undefined;
        return { kind: 'exclude', raw, glob: (0,config_glob/* escapeBranchGlob */.Cm)(excluded) };
    }
    return isUsableName(line, excluded, complain) ? { kind: 'exclude', raw, glob: (0,config_glob/* escapeBranchName */.py)(excluded) } : undefined;
}
function isUsableGlob({ where }, glob, complain) {
    const never = /[\x00-\x20\x7f~:\\\uFFFD]/.test(glob);
    const fault = never ? 'has a character that no branch name may have' : (0,config_glob/* globFault */.Hf)(glob);
    if (fault === null)
        return true;
    const fix = never
        ? 'Remove spaces, control characters and ~ : \\ from the pattern, and give each pattern a line of its own'
        : 'Mend the pattern: * matches within one part of a name, ** across parts, ? one character, [ab] and {a,b} choices';
    complain({ where, what: `${(0,quote/* quote */.h)(glob)} ${fault}`, fix });
    return false;
}
function isUsableName({ where }, name, complain) {
    if (name === 'HEAD') {
        const fix = 'Name the branch that is checked out, or use worktrees for all that are';
        complain({ where, what: 'HEAD is not a branch', fix });
        return false;
    }
    const fault = (0,ref_name/* refNameFault */.B)(name);
    if (fault === null)
        return true;
    const fix = name.includes(' ')
        ? 'Give each branch a line of its own'
        : "Copy the name from 'git branch --all'; if the branch has such a name, rename it";
    complain({ where, what: `${(0,quote/* quote */.h)(name)} ${fault}, so git has no branch of that name`, fix });
    return false;
}

;// CONCATENATED MODULE: ./lib/config/layer.js








const MOST_JOBS = 64;
function parseSetting(name, placed, complain) {
    switch (name) {
        case 'branches':
            return { selectors: parseSelectors((0,config_lines/* splitLines */.u)(placed), placed.where, complain) };
        case 'base':
            return { base: parseBase(placed, complain) };
        case 'strategy':
            return { strategy: parseChoice(placed, config/* STRATEGIES */.YL, complain) };
        case 'order':
            return { order: parseChoice(placed, config/* ORDERS */.gf, complain) };
        case 'isolation':
            return { isolation: parseChoice(placed, config/* ISOLATIONS */.Ce, complain) };
        case 'gates':
            return { gates: parseGateLines((0,config_lines/* splitLines */.u)(placed), complain) };
        case 'reports':
            return { reports: parseReportLines((0,config_lines/* splitLines */.u)(placed), complain) };
        case 'staging-ref':
            return { stagingRef: parseStagingRef(placed, complain) };
        case 'push':
            return { push: parseBoolean(placed, complain) };
        case 'jobs':
            return { jobs: parseCount(placed, 1, MOST_JOBS, complain) };
        case 'memo':
            return { memo: parseBoolean(placed, complain) };
        case 'fail-on':
            return { failOn: parseChoice(placed, config/* FAIL_ON */.d$, complain) };
        case 'mode':
            return { mode: parseChoice(placed, config/* MODES */.FN, complain) };
        case 'report-dir':
            return { reportDir: (0,parse_paths/* parseReportDir */.r)(placed, complain) };
        case 'artifact-name':
            return { artifactName: (0,parse_paths/* parseArtifactName */.T)(placed, complain) };
        case 'config':
        case 'token':
        case 'plan':
        case 'probe':
        case 'results':
            return {};
    }
}
function overlay(layers) {
    const said = layers.flatMap(layer => Object.entries(layer).filter(([, value]) => value !== undefined));
    return Object.fromEntries(said);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
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

// EXTERNAL MODULE: ./lib/config/yaml-reader.js
var yaml_reader = __webpack_require__(8539);
;// CONCATENATED MODULE: ./lib/config/parse-file-gates.js







const GATE_KEYS = ['name', 'run', 'timeout-minutes', 'reports', 'paths'];
function readGates(entry, reader) {
    const items = (0,yaml_reader/* readList */.LD)(entry, reader, 'a list of gates, each with name and run');
    if (items === undefined)
        return undefined;
    const names = [];
    const gates = items.flatMap(({ node, where }) => readGate(node, where, reader, name => names.push(name)) ?? []);
    complainOfTwins(names, reader.complain);
    return gates;
}
function readReports(entry, reader) {
    const form = { thing: (0,quote/* quote */.h)(entry.key), where: entry.where, keys: config/* REPORT_KINDS */.tR };
    return (0,yaml_reader/* readMap */.l8)(entry.value, reader, form)?.flatMap(report => readReport(report, reader));
}
function readReport(entry, reader) {
    const kind = config/* REPORT_KINDS */.tR.find(known => known === entry.key);
    const globs = readGlobs(entry, reader, parseReportGlob);
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
    const globs = readGlobs(entry, reader, parseGatePath);
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
    const named = name !== undefined && isGateName(name, reader.complain);
    if (named)
        keepName(name);
    const runs = run !== undefined && isGateCommand(run, name?.text ?? '', reader.complain);
    if (!named || !runs || timeoutSeconds === undefined || reports === undefined)
        return undefined;
    return { name: name.text, command: run.text, timeoutSeconds, reports, ...(paths === undefined ? {} : { paths }) };
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
        return DEFAULT_TIMEOUT_MINUTES * 60;
    const { value, where } = entry;
    const minutes = (0,dist/* isScalar */.jn)(value) ? value.value : undefined;
    if (typeof minutes === 'number' && minutes > 0 && minutes <= LONGEST_TIMEOUT_MINUTES)
        return minutes * 60;
    const fix = `Use a number of minutes above 0 and up to ${LONGEST_TIMEOUT_MINUTES}`;
    reader.complain({ where, what: "'timeout-minutes' is no length of time that a gate can have", fix });
    return undefined;
}
function trimmed(placed) {
    return { ...placed, text: (0,config_lines/* asciiTrim */.W)(placed.text) };
}

// EXTERNAL MODULE: ./lib/config/yaml-document.js
var yaml_document = __webpack_require__(7305);
;// CONCATENATED MODULE: ./lib/config/parse-file.js









const FILE_KEYS = [
    ...config_inputs/* INPUT_NAMES */.Qh.filter(name => (0,config_inputs/* inputOf */.wg)(name).notInFile === null),
    'environment'
];
function parseFile(file, complain) {
    const opened = (0,yaml_document/* openYaml */.I)(file, complain);
    if (opened === null)
        return {};
    const { document, reader } = opened;
    const where = (0,yaml_reader/* placeOfNode */.Hv)(reader, document.contents, file.path);
    const form = { thing: 'the configuration', where, keys: FILE_KEYS, fixes: inputsOnly() };
    const entries = (0,yaml_reader/* readMap */.l8)(document.contents, reader, form) ?? [];
    return overlay(entries.map(entry => readSetting(entry, reader)));
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
            return { gates: readGates(entry, reader) };
        case 'reports':
            return { reports: readReports(entry, reader) };
        case 'environment':
            return { environment: readEnvironment(entry, reader) };
        case 'push':
            return { push: readBoolean(entry, reader) };
        case 'memo':
            return { memo: readBoolean(entry, reader) };
        case 'jobs':
            return readCount('jobs', entry, reader);
        default:
            return (0,config_inputs/* isInputName */.wp)(entry.key) ? readScalar(entry.key, entry, reader) : {};
    }
}
function readScalar(name, entry, reader) {
    const text = (0,yaml_reader/* readText */.yR)(entry.value, reader, { thing: `'${name}'`, where: entry.where });
    return text === undefined ? {} : parseSetting(name, { ...text, text: (0,config_lines/* asciiTrim */.W)(text.text) }, reader.complain);
}
function readCount(name, entry, reader) {
    const { value, where } = entry;
    if ((0,dist/* isScalar */.jn)(value) && typeof value.value === 'number')
        return parseSetting(name, { text: String(value.value), where }, reader.complain);
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
    return lines === undefined ? [] : parseSelectors(lines, where, reader.complain);
}
function readEnvironment(entry, reader) {
    const names = readTexts(entry, reader)?.flatMap(name => parseEnvironmentName(name, reader.complain) ?? []);
    return names === undefined ? undefined : [...new Set(names)];
}
function readTexts(entry, reader) {
    const items = (0,yaml_reader/* readList */.LD)(entry, reader, 'a list of text');
    return items?.flatMap(({ node, where }) => {
        const text = (0,yaml_reader/* readText */.yR)(node, reader, { thing: `an entry of '${entry.key}'`, where });
        return text === undefined ? [] : [{ ...text, text: (0,config_lines/* asciiTrim */.W)(text.text) }];
    });
}

;// CONCATENATED MODULE: ./lib/config/parse-config.js








const NOTHING_SAID = { pins: null, base: null, stagingRef: null, gates: [], reports: [], environment: [] };
function parseConfig(sources) {
    const problems = [];
    const complain = problem => void problems.push(problem);
    complainOfUnknown(sources, complain);
    complainOfLostFile(sources, complain);
    const fromFile = sources.file === null ? {} : parseFile(sources.file, complain);
    const fromInputs = parseInputs(sources.inputs, sources.origin, complain);
    const defaults = parseInputs(sources.defaults, name => `default of ${name}`, complain);
    const layer = overlay([NOTHING_SAID, defaults, fromFile, fromInputs]);
    if (layer.selectors === undefined)
        parseSelectors([], sources.origin('branches'), complain);
    complainOfStagingRef(layer, fromInputs, sources, complain);
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* ConfigurationError */.j1([first, ...rest]);
    return deepFreeze(layer);
}
function parseInputs(inputs, origin, complain) {
    const layers = config_inputs/* INPUT_NAMES */.Qh.flatMap(name => {
        const text = (0,config_lines/* asciiTrim */.W)(inputs[name] ?? '');
        return text === '' ? [] : [parseSetting(name, { text, where: origin(name) }, complain)];
    });
    return overlay(layers);
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

/***/ 3327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refNameFault)
/* harmony export */ });
function refNameFault(name) {
    return RULES.find(rule => rule.breaks(name))?.fault ?? null;
}
const RULES = [
    { breaks: name => /\uFFFD|\p{Cs}/u.test(name), fault: 'has bytes that are not UTF-8 text' },
    { breaks: name => /[\x00-\x1f\x7f]/.test(name), fault: 'has a control character' },
    { breaks: name => name.includes(' '), fault: 'has a space' },
    { breaks: name => name.includes('\\'), fault: 'has a backslash' },
    { breaks: name => /[~^:?*[]/.test(name), fault: 'has one of the characters ~ ^ : ? * [' },
    { breaks: name => name.includes('..'), fault: 'has two dots in a row' },
    { breaks: name => name.includes('@{'), fault: "has '@{'" },
    { breaks: name => /^\/|\/$|\/\//.test(name), fault: 'has an empty part between slashes' },
    { breaks: name => name.split('/').some(part => part.startsWith('.')), fault: 'has a part that starts with a dot' },
    { breaks: name => name.split('/').some(part => part.endsWith('.lock')), fault: "has a part that ends in '.lock'" },
    { breaks: name => name.endsWith('.'), fault: 'ends with a dot' },
    { breaks: name => name === '@' || name === '', fault: 'is no name' }
];


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


/***/ })

};
