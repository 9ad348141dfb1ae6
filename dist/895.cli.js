export const id = 895;
export const ids = [895];
export const modules = {

/***/ 2895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHelp: () => (/* binding */ renderHelp)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5583);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3197);


const PROGRAM = 'integration-orchestrator';
const ABOUT = {
    run: {
        usage: 'run --branches LINE … [flags]',
        line: 'merge the branches, run the gates, compare with the base, write the reports',
        example: "run --branches 'feature/*' --gates 'test: npm test'"
    },
    analyze: {
        usage: 'analyze --branches LINE … [flags]',
        line: 'find the conflicts and the best order; no gate runs, nothing is published',
        example: "analyze --branches 'feature/*' --base main"
    },
    plan: {
        usage: 'plan --branches LINE … [--results DIR] [flags]',
        line: 'over several jobs: say which probes are to be made next, and pack what they need',
        example: "plan --branches 'feature/*' --out wave-1"
    },
    probe: {
        usage: 'probe ID --plan DIR --out DIR [flags]',
        line: 'over several jobs: run the gates on one composition of a plan, without a token',
        example: 'probe probe-2 --plan wave-1 --out results/probe-2'
    },
    publish: {
        usage: 'publish --branches plan:FILE --results DIR [flags]',
        line: 'over several jobs: take over what the probes found, decide and publish; no gate runs',
        example: 'publish --branches plan:wave-1/integration.json --results results'
    },
    compare: {
        usage: 'compare BASELINE INTEGRATION [flags]',
        line: 'compare the reports of two runs: compare BASELINE INTEGRATION',
        example: 'compare baseline/ integration/'
    },
    resolve: {
        usage: 'resolve ID [--option N] [flags]',
        line: 'decide a conflict: record on which of its ways out the next runs act',
        example: "resolve INT-123456 --option 1 --reason 'agreed with Ada'"
    },
    init: {
        usage: 'init [flags]',
        line: 'write a configuration and a workflow that fit this repository',
        example: 'init'
    },
    doctor: {
        usage: 'doctor [flags]',
        line: 'check git, the repository and the configuration, and say what to mend',
        example: 'doctor'
    },
    demo: {
        usage: 'demo [flags]',
        line: 'watch three branches being integrated in a small repository of its own',
        example: 'demo'
    }
};
const EXIT_CODES = [
    'Exit codes',
    '  0  as ready as --fail-on asks      1  not as ready as that',
    '  2  bad usage, input or config      3  git, disk or network failed',
    '  130 and 143  cancelled'
];
function renderHelp(command = null) {
    return `${(command === null ? overview() : about(command)).join('\n')}\n`;
}
function overview() {
    return [
        'Finds out which branches can land together, proves it with your own gates, and says',
        'why for each one that cannot.',
        '',
        `Usage: ${PROGRAM} COMMAND [flags]`,
        '',
        'Commands',
        ...columns(_command_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND_NAMES */ .n.map(name => [name, ABOUT[name].line])),
        '',
        ...columns([
            ['help COMMAND', 'the flags of a command (also: COMMAND --help)'],
            ['--version', 'the version']
        ]),
        '',
        `Start with: ${PROGRAM} demo`,
        `Then:       ${PROGRAM} ${ABOUT.run.example}`,
        '',
        'Flags win over .github/integration.yml, which is read from the base.',
        '',
        ...EXIT_CODES
    ];
}
function about(command) {
    const { usage, line, example } = ABOUT[command];
    return [
        `${line.charAt(0).toUpperCase()}${line.slice(1)}.`,
        '',
        `Usage: ${PROGRAM} ${usage}`,
        '',
        'Flags',
        ...columns((0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .flagsOf */ .Z)(command).map(flag => [signature(flag), flag.help])),
        '',
        `Example: ${PROGRAM} ${example}`,
        '',
        ...EXIT_CODES
    ];
}
function signature(flag) {
    return flag.placeholder === null ? `--${flag.name}` : `--${flag.name} ${flag.placeholder}`;
}
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}


/***/ })

};
