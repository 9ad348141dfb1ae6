#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _commands_command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7841);
/* harmony import */ var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9471);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9285);
/* harmony import */ var _domain_exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6450);
/* harmony import */ var _domain_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7359);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3411);






process.exitCode = await main();
async function main() {
    try {
        return await perform((0,_commands_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommandLine */ .D)(process.argv.slice(2)));
    }
    catch (error) {
        const failure = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explainError */ .UW)(error);
        process.stderr.write(`${(0,_domain_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(failure))}\n`);
        return (0,_domain_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .failureCode */ .A)(failure);
    }
}
async function perform(command) {
    switch (command.kind) {
        case 'run':
        case 'analyze':
        case 'plan':
        case 'publish':
            return await (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(815), __nccwpck_require__.e(800), __nccwpck_require__.e(243), __nccwpck_require__.e(242), __nccwpck_require__.e(436), __nccwpck_require__.e(801), __nccwpck_require__.e(631), __nccwpck_require__.e(259), __nccwpck_require__.e(236)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4236))).run(command);
        case 'probe':
            return await (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(800), __nccwpck_require__.e(243), __nccwpck_require__.e(242), __nccwpck_require__.e(436), __nccwpck_require__.e(631), __nccwpck_require__.e(824)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2824))).probe(command);
        case 'demo':
            return await (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(815), __nccwpck_require__.e(800), __nccwpck_require__.e(243), __nccwpck_require__.e(242), __nccwpck_require__.e(436), __nccwpck_require__.e(801), __nccwpck_require__.e(631), __nccwpck_require__.e(259), __nccwpck_require__.e(236), __nccwpck_require__.e(726)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9726))).demo(command);
        case 'compare':
            return await (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(800), __nccwpck_require__.e(242), __nccwpck_require__.e(801), __nccwpck_require__.e(349)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2660))).compare(command);
        case 'resolve':
            return await (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(815), __nccwpck_require__.e(243), __nccwpck_require__.e(595)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3595))).resolve(command);
        case 'init':
            return await (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(466)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9466))).init(command);
        case 'doctor':
            return await (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(815), __nccwpck_require__.e(243), __nccwpck_require__.e(436), __nccwpck_require__.e(259), __nccwpck_require__.e(678)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9137))).doctor(command);
        case 'help':
            process.stdout.write((await __nccwpck_require__.e(/* import() */ 895).then(__nccwpck_require__.bind(__nccwpck_require__, 2895))).renderHelp(command.topic));
            return 0;
        case 'version':
            process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x}\n`);
            return 0;
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNever */ .x)(command);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseCommandLine)
});

// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __nccwpck_require__(948);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __nccwpck_require__(2774);
// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __nccwpck_require__(6097);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __nccwpck_require__(9285);
// EXTERNAL MODULE: ./lib/commands/command.js
var command = __nccwpck_require__(5583);
// EXTERNAL MODULE: ./lib/commands/flags.js
var flags = __nccwpck_require__(3197);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./lib/config/lines.js
var lines = __nccwpck_require__(1777);
;// CONCATENATED MODULE: ./lib/commands/read-flags.js





function readFlags(argv, flags, complain) {
    const options = Object.fromEntries(flags.map(flag => [flag.name, { type: flag.placeholder === null ? 'boolean' : 'string' }]));
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
    const values = new Map();
    const operands = [];
    let afterUnknown = false;
    for (const token of tokens) {
        if (token.kind === 'positional') {
            if (!afterUnknown)
                operands.push(token.value);
            afterUnknown = false;
        }
        else if (token.kind === 'option') {
            const read = readFlag(token, flags, complain);
            afterUnknown = read === null && token.value === undefined;
            if (read !== null)
                values.set(read.name, [...(values.get(read.name) ?? []), ...read.values]);
        }
    }
    complainOfRepeats(values, flags, complain);
    return { values, operands };
}
function readFlag(token, flags, complain) {
    const flag = flags.find(known => known.name === token.name);
    if (flag === undefined)
        return readUnknown(token, flags, complain);
    const value = flag.placeholder === null ? readSwitch(token, complain) : readValue(token, flag.placeholder, complain);
    return { name: flag.name, values: value === null ? [] : [value] };
}
function readUnknown(token, flags, complain) {
    const negated = token.name.startsWith('no-') ? token.name.slice('no-'.length) : '';
    const known = flags.find(flag => flag.name === negated && flag.placeholder === null);
    if (known !== undefined && token.value === undefined)
        return { name: known.name, values: ['false'] };
    complain({ where: token.rawName, what: 'there is no such flag here', fix: wayOut(token.name, flags) });
    return null;
}
function wayOut(name, flags) {
    const instead = (0,config_inputs/* isInputName */.wp)(name) ? (0,config_inputs/* inputOf */.wg)(name).notAFlag : null;
    if (instead !== null)
        return instead;
    const names = flags.map(flag => flag.name);
    const meant = (0,config_inputs/* isInputName */.wp)(name) ? null : (0,nearest/* nearest */.pA)(name, names);
    if (meant !== null)
        return `Did you mean '--${meant}'?`;
    return `This command has: ${names.map(known => `--${known}`).join(', ')}`;
}
function readSwitch({ rawName, value }, complain) {
    if (value === undefined || value === 'true')
        return 'true';
    if (value === 'false')
        return 'false';
    complain({ where: rawName, what: `${(0,quote/* quote */.h)(value)} is neither true nor false`, fix: 'Give the flag alone' });
    return null;
}
function readValue({ rawName, value, inlineValue }, placeholder, complain) {
    if (value === undefined || (0,lines/* asciiTrim */.W)(value) === '') {
        complain({ where: rawName, what: 'the flag has no value', fix: `Write ${rawName} ${placeholder}` });
        return null;
    }
    if (inlineValue === true || !value.startsWith('-'))
        return value;
    const what = `${(0,quote/* quote */.h)(value)} looks like another flag`;
    complain({ where: rawName, what, fix: `Write ${rawName}=${value} if it is the value; otherwise add the value` });
    return null;
}
function complainOfRepeats(values, flags, complain) {
    for (const { name } of flags.filter(flag => !flag.list)) {
        if (new Set(values.get(name)).size < 2)
            continue;
        complain({ where: `--${name}`, what: 'the flag is given twice with different values', fix: 'Keep one of them' });
    }
}

;// CONCATENATED MODULE: ./lib/commands/command-line.js







const HELP = /^(?:--help|-h)$/;
function parseCommandLine(argv) {
    const problems = [];
    const command = readCommand(argv, problem => void problems.push(problem));
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* ConfigurationError */.j1([first, ...rest]);
    if (command === null)
        throw new Error('a command line without a command must have a problem');
    return command;
}
function readCommand(argv, complain) {
    const [name = 'help', ...rest] = argv;
    if (HELP.test(name))
        return { kind: 'help', topic: null };
    if (name === 'help')
        return readHelp(rest, complain);
    if (name === '--version')
        return { kind: 'version' };
    if ((0,command/* isCommandName */.z)(name)) {
        if (asksForHelp(rest))
            return { kind: 'help', topic: name };
        return build(name, readFlags(rest, (0,flags/* flagsOf */.Z)(name), complain), complain);
    }
    if (name.startsWith('-')) {
        const fix = 'Put the command first, such as: integration-orchestrator run --branches feature/login';
        complain({ where: 'command line', what: `${(0,quote/* quote */.h)(name)} stands before any command`, fix });
    }
    else {
        complain({ where: 'command line', what: `there is no command ${(0,quote/* quote */.h)(name)}`, fix: (0,nearest/* suggest */.ZA)(name, command/* COMMAND_NAMES */.n) });
    }
    return null;
}
function asksForHelp(args) {
    const end = args.indexOf('--');
    return args.slice(0, end === -1 ? args.length : end).some(arg => HELP.test(arg));
}
function readHelp([topic], complain) {
    if (topic === undefined || topic.startsWith('-'))
        return { kind: 'help', topic: null };
    if ((0,command/* isCommandName */.z)(topic))
        return { kind: 'help', topic };
    complain({ where: 'help', what: `there is no command ${(0,quote/* quote */.h)(topic)}`, fix: (0,nearest/* suggest */.ZA)(topic, command/* COMMAND_NAMES */.n) });
    return null;
}
function build(name, given, complain) {
    const output = { json: isOn(given, 'json'), quiet: isOn(given, 'quiet') };
    const repo = last(given, 'repo') ?? '.';
    const out = last(given, 'out');
    const operands = takeOperands(name, given.operands, complain);
    switch (name) {
        case 'run':
        case 'analyze':
        case 'plan':
        case 'publish':
            return {
                kind: name,
                inputs: inputsOf(name, given, complain),
                repo,
                cache: last(given, 'cache') !== 'false',
                output
            };
        case 'probe':
            return { kind: name, inputs: { ...inputsOf(name, given, complain), probe: operands[0] ?? '' }, repo, output };
        case 'compare':
            return { kind: name, baseline: operands[0] ?? '', integration: operands[1] ?? '', ...betterOf(given), out, output };
        case 'resolve': {
            const [option, reason, by] = [last(given, 'option'), last(given, 'reason') ?? '', last(given, 'by')];
            return { kind: name, id: operands[0] ?? '', option, reason, by, repo, out, output };
        }
        case 'init':
            return { kind: name, repo, output };
        case 'doctor':
            return { kind: name, repo, config: last(given, 'config'), output };
        case 'demo':
            return { kind: name, out, output };
    }
}
function betterOf(given) {
    const better = last(given, 'better');
    return better === null ? {} : { better };
}
function inputsOf(name, given, complain) {
    const inputs = { mode: name };
    for (const [flag, values] of given.values) {
        if ((0,config_inputs/* isInputName */.wp)(flag) && values.length > 0)
            inputs[flag] = (0,config_inputs/* inputOf */.wg)(flag).list ? values.join('\n') : (values.at(-1) ?? '');
    }
    const out = last(given, 'out');
    if (out === null)
        return inputs;
    if (inputs['report-dir'] !== undefined && inputs['report-dir'] !== out) {
        complain({ where: '--out', what: '--report-dir names another folder', fix: 'Keep one of them; they mean the same' });
    }
    return { ...inputs, 'report-dir': out };
}
const OPERANDS = {
    compare: ['BASELINE', 'INTEGRATION'],
    probe: ['ID'],
    resolve: ['ID']
};
function takeOperands(name, operands, complain) {
    const wanted = OPERANDS[name]?.length ?? 0;
    for (const operand of operands.slice(wanted)) {
        const fix = (0,flags/* flagsOf */.Z)(name).some(flag => flag.name === 'branches')
            ? `Branches are given as --branches ${operand}`
            : 'Remove it';
        complain({ where: 'command line', what: `${(0,quote/* quote */.h)(operand)} is one word too many`, fix });
    }
    if (operands.length < wanted) {
        const given = operands.length === 0 ? 'none is' : 'one is';
        const what = name === 'compare'
            ? `compare needs two runs, but ${given} given`
            : `${name} needs the id of a ${name === 'probe' ? 'probe' : 'conflict'}`;
        const fix = `Write: integration-orchestrator ${name} ${OPERANDS[name]?.join(' ') ?? ''}`;
        complain({ where: 'command line', what, fix });
    }
    return operands;
}
function last(given, name) {
    return given.values.get(name)?.at(-1) ?? null;
}
function isOn(given, name) {
    return last(given, name) === 'true';
}


/***/ }),

/***/ 5583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ COMMAND_NAMES),
/* harmony export */   z: () => (/* binding */ isCommandName)
/* harmony export */ });
const COMMAND_NAMES = [
    'run',
    'analyze',
    'plan',
    'probe',
    'publish',
    'compare',
    'resolve',
    'init',
    'doctor',
    'demo'
];
function isCommandName(text) {
    return COMMAND_NAMES.some(name => name === text);
}


/***/ }),

/***/ 3197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ describeFlag),
/* harmony export */   Z: () => (/* binding */ flagsOf)
/* harmony export */ });
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6097);

const REPO = { name: 'repo', placeholder: 'DIR', list: false, help: 'the repository (default: here)' };
const OUT = { name: 'out', placeholder: 'DIR', list: false, help: 'folder for the reports' };
const JSON_FLAG = { name: 'json', placeholder: null, list: false, help: 'print the result as JSON, and nothing else' };
const CACHE = {
    name: 'cache',
    placeholder: null,
    list: false,
    help: 'remember merges from run to run (on; --no-cache turns it off)'
};
const QUIET = { name: 'quiet', placeholder: null, list: false, help: 'print no progress' };
const INPUT_FLAGS = _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.filter(name => (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(name).notAFlag === null).map(inputFlag);
const RUN = [...INPUT_FLAGS, REPO, OUT, CACHE, JSON_FLAG, QUIET];
const MODELESS = RUN.filter(flag => flag.name !== 'mode');
const PLAN = { name: 'plan', placeholder: 'DIR', list: false, help: 'folder that plan wrote' };
const RESULTS = {
    name: 'results',
    placeholder: 'DIR',
    list: false,
    help: 'folder with what probes found, one folder each'
};
const CONFIG = INPUT_FLAGS.filter(flag => flag.name === 'config');
const FLAGS = {
    run: RUN,
    analyze: MODELESS,
    plan: [RESULTS, ...MODELESS.filter(flag => flag.name !== 'push')],
    probe: [PLAN, REPO, OUT, JSON_FLAG, QUIET],
    publish: [RESULTS, ...MODELESS],
    compare: [
        { name: 'better', placeholder: 'WORD', list: false, help: 'which performance numbers are better: lower or higher' },
        OUT,
        JSON_FLAG,
        QUIET
    ],
    resolve: [
        { name: 'option', placeholder: 'N', list: false, help: 'which way out is taken; without it they are listed' },
        { name: 'reason', placeholder: 'TEXT', list: false, help: 'why, for whoever reads the decision' },
        { name: 'by', placeholder: 'NAME', list: false, help: "who decides (default: git's user.name)" },
        REPO,
        { ...OUT, help: 'folder of the reports (default: integration-report in the repository)' },
        JSON_FLAG,
        QUIET
    ],
    init: [REPO, JSON_FLAG, QUIET],
    doctor: [REPO, ...CONFIG, JSON_FLAG, QUIET],
    demo: [OUT, JSON_FLAG, QUIET]
};
function flagsOf(command) {
    return FLAGS[command];
}
function describeFlag(name) {
    return `--${name}`;
}
function inputFlag(name) {
    const { placeholder, list, help, commandLineDefault } = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(name);
    const tail = commandLineDefault === null || placeholder === null ? '' : ` (default: ${commandLineDefault})`;
    return { name, placeholder, list, help: `${help}${tail}` };
}


/***/ }),

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ DEFAULT_CONFIG_PATH)
/* harmony export */ });
const DEFAULT_CONFIG_PATH = '.github/integration.yml';


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ COMMAND_LINE_DEFAULTS),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   wg: () => (/* binding */ inputOf),
/* harmony export */   wp: () => (/* binding */ isInputName)
/* harmony export */ });
/* unused harmony export ACTION_DEFAULTS */
/* harmony import */ var _domain_config_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1032);
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(104);


const PLAIN = {
    values: null,
    actionDefault: null,
    commandLineDefault: null,
    list: false,
    notInFile: null,
    notAFlag: null
};
function always(value) {
    return { actionDefault: value, commandLineDefault: value };
}
const INPUTS = {
    branches: {
        ...PLAIN,
        list: true,
        placeholder: 'LINE',
        help: "branch, pattern, '!exclusion', '#12' or worktrees; repeatable",
        description: 'The branches to integrate, one per line: a name (`feature/login`), a pattern (`feature/*`; `**` also crosses ' +
            'slashes), an exclusion (`!feature/old-*`), a pull request (`#12`), `worktrees` for every branch that a ' +
            'worktree has checked out, or `plan:FILE` for exactly the base and the heads that an earlier run wrote into its ' +
            '`integration.json`. Required here or in the configuration file.'
    },
    base: {
        ...PLAIN,
        placeholder: 'BRANCH',
        help: "what they are merged on (default: the repository's default branch)",
        description: "The branch or commit to integrate on. Default: the repository's default branch."
    },
    config: {
        ...PLAIN,
        ...always(_config_path_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CONFIG_PATH */ .B),
        placeholder: 'PATH',
        notInFile: 'it says which file that is',
        help: 'configuration file in the base',
        description: 'Path of the configuration file. It is read from the base, never from a branch that is being integrated. An input ' +
            'that is given here wins over the file.'
    },
    strategy: {
        ...PLAIN,
        ...always('merge'),
        values: _domain_config_js__WEBPACK_IMPORTED_MODULE_1__/* .STRATEGIES */ .YL,
        placeholder: 'HOW',
        help: 'merge, cherry-pick or hybrid',
        description: 'How a branch goes in. `merge`: a merge commit, or not at all. `cherry-pick`: its commits one by one; those that ' +
            'conflict are left out and listed. `hybrid`: a merge commit, and where that conflicts the commits that apply ' +
            'cleanly. Default: `merge`.'
    },
    order: {
        ...PLAIN,
        ...always('risk'),
        values: _domain_config_js__WEBPACK_IMPORTED_MODULE_1__/* .ORDERS */ .gf,
        placeholder: 'ORDER',
        help: 'risk (least conflict first) or listed',
        description: 'In which order branches go in. `risk`: a branch that others are stacked on before those, then least conflict and ' +
            'smallest first. `listed`: as they stand in `branches`. Default: `risk`.'
    },
    isolation: {
        ...PLAIN,
        ...always('decode'),
        values: _domain_config_js__WEBPACK_IMPORTED_MODULE_1__/* .ISOLATIONS */ .Ce,
        placeholder: 'HOW',
        help: 'decode, bisect, each or final: how culprits are found',
        description: 'How a branch that breaks a gate is found. `decode`: the gates run on all branches together, and when that fails on a ' +
            'few compositions at once, chosen so that which tests fail where names every culprit. `bisect`: on ever smaller sets. ' +
            '`each`: after every branch. `final`: once on all branches together, and nobody is blamed. Default: `decode`.'
    },
    'max-probes': {
        ...PLAIN,
        placeholder: 'COUNT',
        help: 'most runs of the gates on compositions (default: no limit)',
        description: 'How often the gates may run on compositions of the branches, the base not counted. What that cuts short is ' +
            'inconclusive: who was found to blame by then is named, the largest composition that passed is integrated, and the ' +
            'others wait. Default: no limit.'
    },
    'max-minutes': {
        ...PLAIN,
        placeholder: 'MINUTES',
        help: 'most minutes of that (default: no limit)',
        description: 'After how many minutes no further run of the gates on a composition is begun; the same as `max-probes` otherwise. ' +
            'Default: no limit.'
    },
    gates: {
        ...PLAIN,
        list: true,
        placeholder: 'LINE',
        help: "'name: command' that has to pass; repeatable",
        description: 'The commands that decide whether the branches work together, one per line as `name: command`. They run with bash, ' +
            'on the base and on the integration, in a clone of their own. Without any, nothing can be proved.'
    },
    reports: {
        ...PLAIN,
        list: true,
        placeholder: 'LINE',
        help: "'kind: path-glob' that the gates write; repeatable",
        description: 'The report files that the gates write, one per line as `kind: path-glob`; kind is `tests`, `coverage`, ' +
            '`performance`, `security`, `cycles` or `api`. A declared report that no gate writes is never taken for success.'
    },
    'staging-ref': {
        ...PLAIN,
        placeholder: 'BRANCH',
        help: 'branch to publish on (default: a new integration/… per run)',
        description: 'A fixed branch to publish the integration on; it is moved forward only, never force-pushed. Default: a new branch ' +
            '`integration/…` for each run.'
    },
    push: {
        ...PLAIN,
        actionDefault: 'true',
        commandLineDefault: 'false',
        placeholder: null,
        help: 'publish the staging ref on origin as well',
        description: 'Whether the staging ref is pushed to origin. Needs `contents: write`. Default: `true` in the action, `false` on ' +
            'the command line.'
    },
    jobs: {
        ...PLAIN,
        ...always('1'),
        placeholder: 'N',
        help: 'how many probes run side by side',
        description: 'How many probes of a wave run side by side, each in a clone of its own. Gates that share a port, a database or ' +
            'another thing of the machine need `1`. Default: `1`.'
    },
    memo: {
        ...PLAIN,
        ...always('true'),
        placeholder: null,
        help: 'take over what was proved before (default; --no-memo runs every gate)',
        description: 'Whether gates are not run again on a tree they were run on before, with the same commands, environment and tools: ' +
            'what came of them then is taken over, and the reports say so. It is kept for a week: by the command line in the ' +
            "repository's git folder, by the action in the repository's cache. Default: `true`."
    },
    incident: {
        ...PLAIN,
        ...always('true'),
        placeholder: null,
        help: 'find out why the base is red (default; --no-incident saves the probes)',
        description: 'Whether the gates are also run to find out why. When the base itself is red: on its own history, at most 64 first ' +
            'parents back, 24 probes and 60 minutes, until the breaking commits are named, and on the base with each of them ' +
            'reverted. When a branch fails integrated alone: on its head as it is. Default: `true`.'
    },
    'fail-on': {
        ...PLAIN,
        ...always('blocked'),
        values: _domain_config_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d$,
        placeholder: 'STATUS',
        help: 'blocked, conditional or never: what is exit code 1',
        description: 'Which status fails the job. `blocked`: only blocked. `conditional`: everything that is not ready. `never`: none; ' +
            'bad input and broken machinery still do. Default: `blocked`.'
    },
    mode: {
        ...PLAIN,
        ...always('run'),
        values: _domain_config_js__WEBPACK_IMPORTED_MODULE_1__/* .MODES */ .FN,
        placeholder: 'MODE',
        help: 'run or analyze; for several jobs see the command plan',
        description: 'How far to go. `run`: everything. `analyze`: find the conflicts and the best order; no gate runs and nothing is ' +
            'published. Over several jobs: `plan` says which probes are to be made, `probe` makes one of them without a token, ' +
            '`publish` takes over what they found and publishes; neither `plan` nor `publish` runs a gate. Default: `run`.'
    },
    plan: {
        ...PLAIN,
        placeholder: 'DIR',
        notInFile: 'it is a place on the machine that runs, not part of the project',
        notAFlag: 'Use the commands plan, probe and publish',
        help: 'folder that plan wrote, for probe',
        description: 'With mode `probe`: the folder that mode `plan` wrote, or its artifact downloaded.'
    },
    probe: {
        ...PLAIN,
        placeholder: 'ID',
        notInFile: 'it is a part of one run, not of the project',
        notAFlag: 'Use the commands plan, probe and publish',
        help: 'which probe of the plan is made',
        description: 'With mode `probe`: which probe is made, such as `probe-3`; the output `matrix` of mode `plan` lists them.'
    },
    results: {
        ...PLAIN,
        placeholder: 'DIR',
        notInFile: 'it is a place on the machine that runs, not part of the project',
        notAFlag: 'Use the commands plan, probe and publish',
        help: 'folder with what probes found, for plan and publish',
        description: 'With modes `plan` and `publish`: the folder with what the probes so far found, one folder each, whose name is the ' +
            'id of the probe or ends in `-` and the id.'
    },
    'report-dir': {
        ...PLAIN,
        ...always('integration-report'),
        placeholder: 'DIR',
        notInFile: 'it is a place on the machine that runs, not part of the project',
        help: 'the same as --out',
        description: 'The folder that all reports and `integration.json` are written to, relative to the workspace.'
    },
    'artifact-name': {
        ...PLAIN,
        ...always('integration-report'),
        placeholder: 'NAME',
        help: 'name of the artifact in a workflow',
        description: 'The name of the artifact that the report folder is uploaded as. Default: `integration-report`.'
    },
    'retention-days': {
        ...PLAIN,
        notAFlag: 'It is about the artifact of a workflow; a folder stays until you remove it',
        placeholder: 'N',
        help: 'days that the artifact of a workflow is kept',
        description: 'The days that the artifact is kept, from 1 to 400. Default: as long as the repository says.'
    },
    token: {
        ...PLAIN,
        actionDefault: '${{ github.token }}',
        placeholder: null,
        notInFile: 'a secret never stands in a file of the repository',
        notAFlag: 'Set GITHUB_TOKEN in the environment; other processes can read a command line',
        help: 'token for the forge',
        description: 'The token for fetching branches, pushing the staging ref and reading pull requests. No gate and no branch code ' +
            'gets to see it.'
    }
};
const INPUT_NAMES = Object.keys(INPUTS);
function inputOf(name) {
    return INPUTS[name];
}
function isInputName(text) {
    return Object.hasOwn(INPUTS, text);
}
const ACTION_DEFAULTS = defaultsBy(input => input.actionDefault);
const COMMAND_LINE_DEFAULTS = defaultsBy(input => input.commandLineDefault);
function defaultsBy(pick) {
    const entries = INPUT_NAMES.filter(name => name !== 'token').flatMap(name => {
        const value = pick(INPUTS[name]);
        return value === null ? [] : [[name, value]];
    });
    return Object.freeze(Object.fromEntries(entries));
}


/***/ }),

/***/ 1777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ asciiTrim),
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
const WHITE = new Set(['\t', '\n', '\v', '\f', '\r', ' ']);
function asciiTrim(text) {
    let start = 0;
    let end = text.length;
    while (start < end && WHITE.has(text.charAt(start)))
        start++;
    while (end > start && WHITE.has(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}
function splitLines(placed) {
    const lines = placed.text.split('\n');
    return lines.flatMap((line, index) => {
        const text = asciiTrim(line);
        if (text === '')
            return [];
        return [{ text, where: lines.length === 1 ? placed.where : `${placed.where} line ${index + 1}` }];
    });
}


/***/ }),

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZA: () => (/* binding */ suggest),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
const LONGEST = 60;
function nearest(word, words) {
    if (word.length > LONGEST)
        return null;
    let best = null;
    for (const known of words) {
        const edits = editDistance(plain(word), plain(known));
        if (edits <= Math.max(1, Math.floor(known.length / 3)) && edits < (best?.edits ?? Infinity))
            best = { word: known, edits };
    }
    return best?.word ?? null;
}
function suggest(word, words) {
    const meant = nearest(word, words);
    return meant === null ? `Known: ${words.join(', ')}` : `Did you mean '${meant}'?`;
}
function plain(word) {
    return word.toLowerCase().replaceAll('_', '-');
}
function editDistance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, j) => j);
    for (let i = 1; i <= from.length; i++) {
        const row = [i];
        for (let j = 1; j <= to.length; j++) {
            const same = from[i - 1] === to[j - 1];
            const plainEdit = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            row.push(swapped ? Math.min(plainEdit, at(beforeLast, j - 2) + 1) : plainEdit);
        }
        beforeLast = last;
        last = row;
    }
    return at(last, to.length);
}
function at(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 2774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _domain_cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8062);
/* harmony import */ var _domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9740);


const LONGEST = 80;
function quote(text) {
    return `'${(0,_domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)((0,_domain_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(text, LONGEST))}'`;
}
function oneOf(names) {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}


/***/ }),

/***/ 9471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
function assertNever(value) {
    throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 1032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ ISOLATIONS),
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   YG: () => (/* binding */ STAGING_NAMESPACE),
/* harmony export */   YL: () => (/* binding */ STRATEGIES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   gf: () => (/* binding */ ORDERS),
/* harmony export */   tR: () => (/* binding */ REPORT_KINDS)
/* harmony export */ });
const STRATEGIES = ['merge', 'cherry-pick', 'hybrid'];
const ORDERS = ['risk', 'listed'];
const ISOLATIONS = ['decode', 'bisect', 'each', 'final'];
const REPORT_KINDS = ['tests', 'coverage', 'performance', 'security', 'cycles', 'api'];
const FAIL_ON = ['blocked', 'conditional', 'never'];
const MODES = ['run', 'analyze', 'plan', 'probe', 'publish'];
const STAGING_NAMESPACE = 'integration/';


/***/ }),

/***/ 8062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText),
/* harmony export */   U: () => (/* binding */ headOf)
/* harmony export */ });
function cutText(text, limit) {
    return text.length <= limit ? text : `${headOf(text, limit - 1)}…`;
}
function headOf(text, length) {
    const last = text.charCodeAt(length - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}


/***/ }),

/***/ 9285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   UW: () => (/* binding */ explainError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dZ: () => (/* binding */ throwIfCancelled),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   v4: () => (/* binding */ ToolError)
/* harmony export */ });
class ConfigurationError extends Error {
    name = 'ConfigurationError';
    problems;
    constructor(problems) {
        super(problems.map(describeProblem).join('\n'));
        this.problems = problems;
    }
}
class ToolError extends Error {
    name = 'ToolError';
    fix;
    constructor(message, fix, options) {
        super(message, options);
        this.fix = fix;
    }
}
class CancelledError extends Error {
    name = 'CancelledError';
    signal;
    constructor(signal) {
        super(`cancelled by ${signal}`);
        this.signal = signal;
    }
}
function explainError(error) {
    if (error instanceof CancelledError) {
        return { kind: 'cancelled', message: error.message, fix: 'Run it again', signal: error.signal };
    }
    if (error instanceof ConfigurationError) {
        return { kind: 'configuration', message: error.message, fix: null, signal: null };
    }
    if (error instanceof ToolError)
        return { kind: 'tool', message: error.message, fix: error.fix, signal: null };
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'internal', message, fix: 'This is a fault of ours: please report it with this message', signal: null };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function describeFailure({ message, fix }) {
    return fix === null ? message : `${asSentence(message)} ${asSentence(fix)}`;
}
function asSentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function describeProblem(problem) {
    return `${problem.where}: ${problem.what}. ${problem.fix}`;
}
function throwIfCancelled(signal) {
    if (signal.aborted)
        throw signal.reason;
}


/***/ }),

/***/ 6450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ failureCode),
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var _assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9471);

function exitCode(record, failOn) {
    if (record.failure !== null)
        return failureCode(record.failure);
    if (record.run.mode === 'plan')
        return 0;
    switch (failOn) {
        case 'never':
            return 0;
        case 'blocked':
            return record.status === 'blocked' ? 1 : 0;
        case 'conditional':
            return record.status === 'ready' ? 0 : 1;
        default:
            return (0,_assert_never_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(failOn);
    }
}
function failureCode(failure) {
    switch (failure.kind) {
        case 'configuration':
            return 2;
        case 'tool':
        case 'internal':
            return 3;
        case 'cancelled':
            return failure.signal === 'SIGTERM' ? 143 : 130;
        default:
            return (0,_assert_never_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(failure.kind);
    }
}


/***/ }),

/***/ 7359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   tL: () => (/* binding */ terminalLine)
/* harmony export */ });
/* unused harmony export breakOldCommands */
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9740);

const OLD_COMMAND = /#(\p{Mn}*)#(\p{Mn}*)\[/gu;
const COMMAND = /(?<!\S)::(?=\w)/g;
function terminalText(text) {
    return breakOldCommands((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text)).replace(COMMAND, ': :');
}
function terminalLine(text) {
    return terminalText(text)
        .replace(/[\t\n]+/g, ' ')
        .trim();
}
function breakOldCommands(text) {
    return text.replace(OLD_COMMAND, '#$1#$2 [');
}


/***/ }),

/***/ 9740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   jQ: () => (/* binding */ showInvisible),
/* harmony export */   mI: () => (/* binding */ stripEscapeSequences)
/* harmony export */ });
const ESC = '\u001b';
const BEL = '\u0007';
const ESCAPE_SEQUENCE = new RegExp([
    `(?:${ESC}\\[|\u009b)[0-?]*[ -/]*[@-~]`,
    `(?:${ESC}[\\]PX^_]|[\u0090\u0098\u009d-\u009f])[^${BEL}${ESC}\u0080-\u009f\\n]*(?:${BEL}|${ESC}\\\\|\u009c)`,
    `${ESC}[ -/]*[0-~]`
].join('|'), 'g');
const INVISIBLE = /(?!(?<=\p{Extended_Pictographic})\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function stripEscapeSequences(text) {
    return text.replace(ESCAPE_SEQUENCE, '');
}
function showInvisible(text, keep = '') {
    return text.replace(INVISIBLE, character => (keep.includes(character) ? character : codePoint(character)));
}
function oneLine(text) {
    return showInvisible(text.replace(/[\r\n\t]+/g, ' '));
}
function visibleLines(text) {
    return showInvisible(stripEscapeSequences(text).replace(/\r\n?/g, '\n'), '\t\n');
}
function codePoint(character) {
    const value = character.codePointAt(0) ?? 0;
    return `{U+${value.toString(16).toUpperCase().padStart(4, '0')}}`;
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".cli.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
