export const id = 930;
export const ids = [930];
export const modules = {

/***/ 5781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ judgeGate),
/* harmony export */   p: () => (/* binding */ isBlamable)
/* harmony export */ });
/* harmony import */ var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9471);
/* harmony import */ var _domain_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5984);
/* harmony import */ var _read_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1175);



const SHELL_CODES = new Map([
    [126, 'the command could not be executed (exit code 126)'],
    [127, 'the command, or one that it calls, was not found (exit code 127)'],
    [130, 'the command was interrupted (exit code 130)'],
    [137, 'the command was killed, often for want of memory (exit code 137)'],
    [143, 'the command was terminated (exit code 143)']
]);
const KILLED_CODES = [130, 137, 143];
function judgeGate(facts) {
    const { end, tests } = facts;
    if (end.kind !== 'exited')
        return broken(describeEnd(end));
    const shell = SHELL_CODES.get(end.code);
    if (shell !== undefined)
        return broken(shell);
    if (facts.missingReports.length > 0) {
        return broken(`no report matches ${facts.missingReports.join(', ')} (exit code ${end.code})`);
    }
    if (!facts.expectsTests)
        return { outcome: end.code === 0 ? 'pass' : 'fail', reason: `exit code ${end.code}` };
    return tests === null ? broken('no test report could be read') : judgeTests(end.code, tests);
}
function isBlamable({ end, tests }) {
    return end.kind === 'exited' && !KILLED_CODES.includes(end.code) && (tests?.defects.length ?? 0) === 0;
}
function judgeTests(code, tests) {
    const failing = (0,_read_part_js__WEBPACK_IMPORTED_MODULE_0__/* .countFailing */ .aO)(tests.cases);
    const [defect] = tests.defects;
    const [unloaded] = tests.loadErrors;
    if (defect !== undefined)
        return broken(`the test report cannot be trusted: ${defect}${andMore(tests.defects)}`);
    if (unloaded)
        return broken(`${unloaded.file} could not be loaded, so its tests did not run${andMore(tests.loadErrors)}`);
    if ((0,_read_part_js__WEBPACK_IMPORTED_MODULE_0__/* .countExecuted */ .xC)(tests.cases) === 0)
        return broken(`no test was run (exit code ${code})`);
    if (code !== 0 && failing === 0)
        return broken(`exit code ${code}, but no test of the report failed`);
    if (code === 0 && failing > 0)
        return broken(`exit code 0, but ${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(failing, 'test')} of the report failed`);
    const total = (0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(tests.cases.length, 'test');
    return failing === 0
        ? { outcome: 'pass', reason: `${total}, none failed` }
        : { outcome: 'fail', reason: `${failing} of ${total} failed` };
}
function broken(reason) {
    return { outcome: 'broken', reason };
}
function describeEnd(end) {
    switch (end.kind) {
        case 'signalled':
            return `the command was ended by ${end.signal}`;
        case 'timed-out':
            return `the command was ended after its time limit of ${end.afterSeconds} seconds`;
        case 'not-started':
            return `the command could not be started: ${end.why}`;
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(end);
    }
}
function andMore(list) {
    return list.length > 1 ? ` (and ${list.length - 1} more)` : '';
}


/***/ }),

/***/ 1413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ matchTests),
/* harmony export */   i: () => (/* binding */ normaliseTestName)
/* harmony export */ });
/* harmony import */ var _normalise_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1117);
/* harmony import */ var _domain_test_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1322);


const PAIRING_ORDER = ['error', 'failed', 'passed', 'skipped'];
function matchTests(baseline, integration) {
    const before = groupBy(baseline.map(nameOf), exactKey);
    const after = groupBy(integration.map(nameOf), exactKey);
    const pairs = takeCommon(before, after);
    const restBefore = groupBy([...before.values()].flat(), normalisedKey);
    const restAfter = groupBy([...after.values()].flat(), normalisedKey);
    return numberDuplicates([
        ...pairs,
        ...takeCommon(restBefore, restAfter),
        ...[...restBefore.values()].flat().map(test => ({ baseline: test, integration: null })),
        ...[...restAfter.values()].flat().map(test => ({ baseline: null, integration: test }))
    ]);
}
function normaliseTestName({ file, suite, name }) {
    return { file: file === null ? null : (0,_normalise_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .G)(file), suite: suite.map(_normalise_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .G), name: (0,_normalise_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .G)(name) };
}
function nameOf(test) {
    return { test, id: (0,_domain_test_id_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTestId */ .BJ)(test) };
}
function exactKey({ id }) {
    return id;
}
function normalisedKey({ test }) {
    return (0,_domain_test_id_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTestId */ .BJ)(normaliseTestName(test));
}
function groupBy(tests, keyOf) {
    const groups = new Map();
    for (const test of tests) {
        const key = keyOf(test);
        const group = groups.get(key);
        if (group)
            group.push(test);
        else
            groups.set(key, [test]);
    }
    return groups;
}
function takeCommon(before, after) {
    const pairs = [];
    for (const [key, olds] of before) {
        const news = after.get(key);
        if (!news)
            continue;
        before.delete(key);
        after.delete(key);
        for (const pair of pairOutcomes(olds, news))
            pairs.push(pair);
    }
    return pairs;
}
function pairOutcomes(olds, news) {
    const [old, next] = [olds[0], news[0]];
    if (olds.length === 1 && news.length === 1 && old && next)
        return [{ baseline: old, integration: next }];
    const pairs = [];
    const oldRest = [];
    const newRest = [];
    for (const state of PAIRING_ORDER) {
        const a = olds.filter(({ test }) => test.state === state);
        const b = news.filter(({ test }) => test.state === state);
        const common = Math.min(a.length, b.length);
        for (let i = 0; i < common; i++)
            pairs.push({ baseline: a[i] ?? null, integration: b[i] ?? null });
        for (const test of a.slice(common))
            oldRest.push(test);
        for (const test of b.slice(common))
            newRest.push(test);
    }
    for (let i = 0; i < Math.max(oldRest.length, newRest.length); i++) {
        pairs.push({ baseline: oldRest[i] ?? null, integration: newRest[i] ?? null });
    }
    return pairs;
}
function numberDuplicates(pairs) {
    const seen = new Map();
    return pairs.flatMap(({ baseline, integration }) => {
        const named = integration ?? baseline;
        if (named === null)
            return [];
        const ordinal = (seen.get(named.id) ?? 0) + 1;
        seen.set(named.id, ordinal);
        const id = ordinal === 1 ? named.id : (0,_domain_test_id_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTestId */ .BJ)(named.test, ordinal);
        return [{ id, baseline: baseline?.test ?? null, integration: integration?.test ?? null }];
    });
}


/***/ }),

/***/ 1117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ normaliseName)
/* harmony export */ });
/* harmony import */ var _domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9740);

const VOLATILE = [
    [/\b0x[0-9a-f]{6,}\b/gi, '0x…'],
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<uuid>'],
    [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?/g, '<time>'],
    [/\bseed\s?[=:]\s?(?:\[[^\]]*\]|[\w-]+)/gi, 'seed=…'],
    [/(?:\/private)?\/(?:tmp|var\/tmp|var\/folders)\/[^\s'",;:()[\]{}<>]*/g, '<temp>'],
    [/\b[A-Z]:[\\/](?:[^\s\\/'",;:()[\]{}<>]+[\\/])*Te?mp[\\/][^\s'",;:()[\]{}<>]*/gi, '<temp>'],
    [/\s?[([]\d+(?:[.,]\d+)?\s?(?:ns|us|µs|ms|s|m)[)\]]$/, '']
];
function normaliseName(text) {
    return VOLATILE.reduce((name, [pattern, stand]) => name.replace(pattern, () => stand), (0,_domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripEscapeSequences */ .mI)(text));
}


/***/ }),

/***/ 4290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readTestReports)
});

// EXTERNAL MODULE: ./lib/domain/cut-text.js
var cut_text = __webpack_require__(8062);
// EXTERNAL MODULE: ./lib/domain/visible-text.js
var visible_text = __webpack_require__(9740);
;// CONCATENATED MODULE: ./lib/compare/read/clean-text.js


const MAX_NAME = 1_000;
const MAX_MESSAGE = 4_000;
const MAX_MILLISECONDS = 366 * 24 * 3_600_000;
function cleanerFor(root) {
    const base = root.replaceAll('\\', '/').replace(/\/+$/, '');
    const inside = base.length > 1 ? new RegExp(`(?:file://)?(?<![\\w.-])${escapePattern(base)}/`, 'g') : null;
    const relative = (text) => (inside ? text.replace(inside, '') : text);
    return {
        file(text) {
            const path = (text ?? '')
                .trim()
                .replaceAll('\\', '/')
                .replace(/^file:\/\//, '');
            const stripped = base.length > 1 && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path;
            const clean = stripped.replace(/^(?:\.\/)+/, '');
            return clean === '' ? null : cutName(clean);
        },
        name: text => cutName(relative(text)),
        message(text) {
            if (text === null)
                return null;
            const clean = relative((0,visible_text/* stripEscapeSequences */.mI)(text.slice(0, MAX_MESSAGE * 2))).trim();
            return clean === '' ? null : (0,cut_text/* cutText */.I)(clean, MAX_MESSAGE);
        }
    };
}
function boundedMilliseconds(value) {
    return value >= 0 && value <= MAX_MILLISECONDS ? Math.round(value * 1000) / 1000 : null;
}
function cutName(text) {
    if (text.length <= MAX_NAME)
        return text;
    return `${(0,cut_text/* headOf */.U)(text, MAX_NAME - 60)}… (${text.length} characters, digest ${digest(text)})`;
}
function digest(text) {
    const { imul } = Math;
    let a = 0x811c9dc5;
    let b = 0x01234567;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        a = imul(a ^ unit, 0x01000193);
        b = imul(b ^ unit, 0x01000193) + i;
    }
    return [a, b].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

// EXTERNAL MODULE: ./lib/compare/read/part.js
var part = __webpack_require__(1175);
// EXTERNAL MODULE: ./lib/domain/field-of.js
var field_of = __webpack_require__(1024);
// EXTERNAL MODULE: ./lib/domain/parse-json.js
var parse_json = __webpack_require__(4814);
;// CONCATENATED MODULE: ./lib/compare/read/json-text.js


const MAX_DEPTH = 256;
function parseJsonText(text) {
    if (nestsDeeperThan(text, MAX_DEPTH))
        return { kind: 'problem', problem: `JSON nested deeper than ${MAX_DEPTH}` };
    const value = (0,parse_json/* parseJson */.q)(text);
    if (value === undefined)
        return { kind: 'problem', problem: 'not a whole JSON text: cut off, or more than one' };
    return { kind: 'value', value };
}
function nestsDeeperThan(text, limit) {
    let depth = 0;
    let inString = false;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (inString) {
            if (unit === 0x5c)
                i++;
            else if (unit === 0x22)
                inString = false;
        }
        else if (unit === 0x22)
            inString = true;
        else if (unit === 0x5b || unit === 0x7b) {
            depth++;
            if (depth > limit)
                return true;
        }
        else if (unit === 0x5d || unit === 0x7d)
            depth--;
    }
    return false;
}
function textField(value, name) {
    const field = (0,field_of/* fieldOf */._)(value, name);
    return typeof field === 'string' ? field : null;
}
function numberField(value, name) {
    const field = (0,field_of/* fieldOf */._)(value, name);
    return typeof field === 'number' && Number.isFinite(field) ? field : null;
}
function listField(value, name) {
    const field = (0,field_of/* fieldOf */._)(value, name);
    return Array.isArray(field) ? field : [];
}
function textsField(value, name) {
    return listField(value, name).filter((item) => typeof item === 'string');
}

;// CONCATENATED MODULE: ./lib/compare/read/ctrf.js




const STATES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['skipped', 'skipped'],
    ['pending', 'skipped']
]);
function readCtrf(report, clean) {
    const results = (0,field_of/* fieldOf */._)(report, 'results');
    const tests = listField(results, 'tests');
    if (tests.length > part/* MAX_CASES */.fG) {
        return { format: 'ctrf', cases: [], loadErrors: [], defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    }
    const cases = tests.map(test => readTest(test, clean));
    return { format: 'ctrf', cases, loadErrors: [], defects: defectsOf((0,field_of/* fieldOf */._)(results, 'summary'), cases) };
}
function readTest(test, clean) {
    const status = textField(test, 'status') ?? 'none';
    const state = STATES.get(status) ?? 'error';
    const unknown = STATES.has(status) ? null : `status ${JSON.stringify(status.slice(0, 40))}`;
    const told = clean.message(textField(test, 'message') ?? textField(test, 'trace'));
    return {
        file: clean.file(textField(test, 'filePath')),
        suite: suiteOf(test).map(name => clean.name(name)),
        name: clean.name(textField(test, 'name') ?? ''),
        state,
        milliseconds: boundedMilliseconds(numberField(test, 'duration') ?? NaN),
        message: unknown === null ? told : `${unknown}${told === null ? '' : `: ${told}`}`,
        flaky: state === 'passed' && ((0,field_of/* fieldOf */._)(test, 'flaky') === true || (numberField(test, 'retries') ?? 0) > 0)
    };
}
function suiteOf(test) {
    const text = textField(test, 'suite');
    return text === null ? textsField(test, 'suite') : text === '' ? [] : [text];
}
function defectsOf(summary, cases) {
    const claimed = numberField(summary, 'tests');
    const failed = numberField(summary, 'failed') ?? 0;
    const failing = (0,part/* countFailing */.aO)(cases);
    const defects = [];
    if (claimed === null)
        defects.push('its summary does not say how many tests there are');
    else if (claimed > cases.length)
        defects.push(`it claims ${claimed} tests and holds ${cases.length}`);
    if (failed > failing)
        defects.push(`it claims ${failed} failed tests and shows ${failing}`);
    return defects;
}

;// CONCATENATED MODULE: ./lib/compare/read/jest.js




const jest_STATES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['pending', 'skipped'],
    ['skipped', 'skipped'],
    ['todo', 'skipped'],
    ['disabled', 'skipped']
]);
function readJest(report, clean) {
    const format = Object.hasOwn(Object(report), 'numRuntimeErrorTestSuites') ? 'jest' : 'vitest';
    const cases = [];
    const loadErrors = [];
    for (const file of listField(report, 'testResults')) {
        readFile(file, clean, cases, loadErrors);
        if (cases.length > part/* MAX_CASES */.fG)
            return { format, cases, loadErrors, defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    }
    return { format, cases, loadErrors, defects: jest_defectsOf(report, cases, loadErrors) };
}
function readFile(result, clean, cases, loadErrors) {
    const file = clean.file(textField(result, 'name'));
    const assertions = listField(result, 'assertionResults');
    const tests = assertions.filter(assertion => textField(assertion, 'title') !== null);
    const found = tests.map(assertion => readAssertion(assertion, file, clean));
    for (const test of found)
        cases.push(test);
    const unexplained = textField(result, 'status') === 'failed' && (0,part/* countFailing */.aO)(found) === 0;
    if (!unexplained && tests.length === assertions.length)
        return;
    const message = clean.message(textField(result, 'message')) ?? 'the file failed without a failing test';
    loadErrors.push({ file: file ?? 'a file the report does not name', message });
}
function readAssertion(assertion, file, clean) {
    const status = textField(assertion, 'status') ?? 'none';
    const state = jest_STATES.get(status) ?? 'error';
    const failures = textsField(assertion, 'failureMessages');
    const unknown = jest_STATES.has(status) ? null : `unknown status ${JSON.stringify(status.slice(0, 40))}`;
    const attempts = numberField(assertion, 'invocations') ?? 1;
    return {
        file,
        suite: textsField(assertion, 'ancestorTitles').map(title => clean.name(title)),
        name: clean.name(textField(assertion, 'title') ?? ''),
        state,
        milliseconds: boundedMilliseconds(numberField(assertion, 'duration') ?? NaN),
        message: unknown ?? clean.message(failures[0] ?? null),
        flaky: state === 'passed' && (attempts > 1 || failures.length > 0)
    };
}
function jest_defectsOf(report, cases, loadErrors) {
    const defects = [];
    const claim = (name) => numberField(report, name) ?? 0;
    const failing = (0,part/* countFailing */.aO)(cases);
    const success = (0,field_of/* fieldOf */._)(report, 'success');
    if ((0,field_of/* fieldOf */._)(report, 'wasInterrupted') === true)
        defects.push('the run was interrupted');
    if (claim('numTotalTests') > cases.length) {
        defects.push(`it claims ${claim('numTotalTests')} tests and holds ${cases.length}`);
    }
    if (claim('numFailedTests') > cases.filter(test => (0,part/* isFailing */.DI)(test.state)).length) {
        defects.push(`it claims ${claim('numFailedTests')} failed tests and shows ${failing}`);
    }
    if (claim('numRuntimeErrorTestSuites') > loadErrors.length) {
        defects.push(`it claims ${claim('numRuntimeErrorTestSuites')} files that did not load and names ${loadErrors.length}`);
    }
    if (success === false && failing + loadErrors.length === 0)
        defects.push('it says the run failed and shows no failure');
    if (success === true && failing > 0)
        defects.push(`it says the run succeeded and shows ${failing} failures`);
    return defects;
}

;// CONCATENATED MODULE: ./lib/compare/read/junit-place.js
const SOURCE_FILE = /^[^\s<>"|]*[\w)\]-]\.(?:[cm]?[jt]sx?|py|rb|php|go|rs|java|kts?|dart|lua|exs|cs|swift|vue|svelte|bats)$/;
function placeOf(test, clean) {
    const module = test.pytest ? pytestModule(test.classname) : null;
    const named = [test.classname, ...test.suites.map(suite => suite.name).reverse()].find(name => SOURCE_FILE.test(name));
    const file = clean.file(test.file ?? nearestFile(test) ?? module?.file ?? named ?? null);
    const suites = test.pytest ? test.suites.slice(1) : test.suites;
    const names = suites.map(suite => clean.name(suite.name)).filter(name => name !== '' && name !== file);
    if (module)
        return { file, suite: [...names, ...module.classes.map(name => clean.name(name))] };
    const classname = clean.name(test.classname);
    return { file, suite: addsNothing(classname, [file ?? '', ...names, test.name]) ? names : [...names, classname] };
}
function isSourceFile(text) {
    return SOURCE_FILE.test(text);
}
function pytestModule(dotted) {
    const parts = dotted.split('.');
    const firstClass = parts.findIndex(part => /^[A-Z]/.test(part) && !part.includes('/'));
    const modules = firstClass < 0 ? parts : parts.slice(0, firstClass);
    const path = modules.join('/');
    return { file: path === '' ? null : `${path}.py`, classes: firstClass < 0 ? [] : parts.slice(firstClass) };
}
function nearestFile(test) {
    return test.suites.findLast(suite => suite.file !== null)?.file ?? null;
}
function addsNothing(classname, around) {
    if (classname === '')
        return true;
    const plain = separatorsAlike(classname);
    const suites = around.slice(1, -1);
    return [...around, suites.join('.')].some(name => separatorsAlike(name) === plain);
}
function separatorsAlike(name) {
    return name.replace(/::|[\\/]/g, '.').trim();
}

;// CONCATENATED MODULE: ./lib/compare/read/junit-case.js



const FAILED_STATUS = new Set(['fail', 'failed', 'failure', 'error', 'broken', 'timeout']);
const SKIPPED_STATUS = new Set([
    'notrun',
    'skipped',
    'disabled',
    'suppressed',
    'ignored',
    'pending'
]);
function readJunitCase(test, clean) {
    const state = stateOf(test);
    const place = placeOf(test, clean);
    const message = clean.message(messageOf(test, state));
    const broken = brokenSubject(test, state, place.file);
    if (broken !== null) {
        const file = clean.file(broken) ?? 'a file the report does not name';
        return { kind: 'load-error', loadError: { file, message: message ?? 'no message' } };
    }
    return {
        kind: 'case',
        test: {
            file: place.file,
            suite: place.suite,
            name: clean.name(test.name),
            state,
            milliseconds: test.time === null ? null : parseSeconds(test.time),
            message,
            flaky: state === 'passed' && test.results.some(result => result.kind === 'flaky')
        }
    };
}
function parseSeconds(text) {
    const trimmed = text.trim();
    const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(trimmed);
    const plain = grouped ? trimmed.replaceAll(',', '') : trimmed.replace(',', '.');
    return /^\d+(?:\.\d*)?(?:e-?\d{1,3})?$/i.test(plain) ? boundedMilliseconds(Number(plain) * 1000) : null;
}
function stateOf(test) {
    const has = (kind) => test.results.some(result => result.kind === kind);
    if (has('skipped') && test.results.some(result => result.kind === 'skipped' && result.type === 'todo'))
        return 'skipped';
    if (has('error'))
        return 'error';
    if (has('failure'))
        return 'failed';
    if (has('skipped') || SKIPPED_STATUS.has(test.status))
        return 'skipped';
    return FAILED_STATUS.has(test.status) ? 'failed' : 'passed';
}
function messageOf(test, state) {
    const wanted = (0,part/* isFailing */.DI)(state) ? ['error', 'failure'] : ['skipped'];
    const result = test.results.find(one => wanted.includes(one.kind));
    if (!result)
        return null;
    return result.text.includes(result.message) ? result.text : `${result.message}\n${result.text}`;
}
function brokenSubject(test, state, file) {
    const { name, classname } = test;
    const suite = test.suites.at(-1)?.name ?? '';
    const around = classname || suite || file || name;
    if (state === 'skipped' && test.results.some(isMissingProgram))
        return name;
    if (!(0,part/* isFailing */.DI)(state))
        return null;
    if (test.pytest && classname === '')
        return isSourceFile(name) ? name : (pytestModule(name).file ?? name);
    if (classname === 'Test suite failed to run')
        return name;
    if (classname === '' && name === 'TestMain')
        return around;
    if (/^\[[a-z]+ failed\]$/.test(name))
        return around;
    if (name === '' || name === 'initializationError')
        return around;
    if (namesFile(name, file) || (isSourceFile(name) && classname === 'test'))
        return file ?? name;
    return /"before (?:all|each)" hook\b/.test(name) ? (file ?? around) : null;
}
function isMissingProgram(result) {
    return /^unable to find (?:executable|required file)/i.test(result.message);
}
function namesFile(name, file) {
    return (file !== null && (name === file || (name.includes('/') && (name.endsWith(`/${file}`) || file.endsWith(`/${name}`)))));
}

;// CONCATENATED MODULE: ./lib/compare/read/junit-element.js
const RESULT_KINDS = new Map([
    ['failure', 'failure'],
    ['error', 'error'],
    ['skipped', 'skipped'],
    ['rerunFailure', 'retried'],
    ['rerunError', 'retried'],
    ['flakyFailure', 'flaky'],
    ['flakyError', 'flaky']
]);
function resultKindOf(element) {
    return RESULT_KINDS.get(element);
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./lib/compare/read/xml-text.js

const xml_text_MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 256;
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const FORBIDDEN_REFERENCE = /&#(?:x0{0,6}(?:[0-8bcef]|1[0-9a-f])|0{0,6}(?:[0-8]|1[124-9]|2[0-9]|3[01]));/gi;
function readXmlText(text, listener) {
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false });
    let depth = 0;
    parser.on('error', error => {
        throw error;
    });
    parser.on('doctype', doctype => {
        if (doctype.includes('<!ENTITY'))
            throw new Error('it declares entities, which are not expanded');
    });
    parser.on('opentag', tag => {
        depth++;
        if (depth > xml_text_MAX_DEPTH)
            throw new Error(`elements nested deeper than ${xml_text_MAX_DEPTH}`);
        if (Object.keys(tag.attributes).length > MAX_ATTRIBUTES)
            throw new Error(`over ${MAX_ATTRIBUTES} attributes`);
        listener.open(localName(tag.name), tag.attributes);
    });
    parser.on('text', content => {
        listener.text(content);
    });
    parser.on('cdata', content => {
        listener.text(content);
    });
    parser.on('closetag', tag => {
        depth--;
        listener.close(localName(tag.name));
    });
    try {
        parser.write(replaceForbidden(text)).close();
        return null;
    }
    catch (error) {
        return error instanceof Error ? error.message : 'unreadable';
    }
}
function attributeOf(attributes, name) {
    return Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null;
}
function replaceForbidden(text) {
    return text.replace(FORBIDDEN, '\uFFFD').replace(FORBIDDEN_REFERENCE, '\uFFFD');
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1);
}

;// CONCATENATED MODULE: ./lib/compare/read/junit-totals.js

function startTally(name, attributes) {
    const claim = (attribute) => countOf(attributeOf(attributes, attribute));
    const skipped = claim('skipped') + claim('disabled') + claim('skips') + claim('ignored');
    const claims = { tests: claim('tests'), skipped, failures: claim('failures'), errors: claim('errors') };
    return { name, claims, tests: 0, skipped: 0, failing: 0 };
}
function addTally(parent, child) {
    parent.tests += Math.max(1, child.tests);
    parent.skipped += child.skipped;
    parent.failing += Math.max(child.failing, child.claims.failures > 0 ? 1 : 0);
}
function shortfall({ name, claims, tests, skipped, failing }, isPytest) {
    const ranClaimed = claims.tests - claims.skipped;
    if (!isPytest && claims.tests > tests && ranClaimed > tests - skipped) {
        return `suite "${name}" claims ${claims.tests} tests and holds ${tests}`;
    }
    const claimed = Math.max(claims.failures, claims.errors);
    return claimed > failing ? `suite "${name}" claims ${claimed} failures and shows ${failing}` : null;
}
function countOf(text) {
    const trimmed = (text ?? '').trim();
    return /^\d{1,15}$/.test(trimmed) ? Number(trimmed) : 0;
}

;// CONCATENATED MODULE: ./lib/compare/read/pytest-repeats.js

function mergePytestRepeats(cases) {
    const merged = new Map();
    for (const test of cases) {
        const key = JSON.stringify([test.file, test.suite, test.name]);
        const earlier = merged.get(key);
        merged.set(key, earlier ? mergeTwo(earlier, test) : test);
    }
    return merged.size === cases.length ? cases : [...merged.values()];
}
function mergeTwo(a, b) {
    const state = (0,part/* worseState */.U$)(a.state, b.state);
    const messages = [a, b].filter(test => (0,part/* isFailing */.DI)(test.state) && test.message !== null).map(test => test.message);
    return {
        ...a,
        state,
        milliseconds: a.milliseconds === null || b.milliseconds === null ? null : a.milliseconds + b.milliseconds,
        message: messages.length > 0 ? messages.join('\n') : (a.message ?? b.message),
        flaky: state === 'passed'
    };
}

;// CONCATENATED MODULE: ./lib/compare/read/junit.js







const MAX_COLLECTED = 10_000;
function readJunit(text, clean) {
    const reading = {
        clean,
        suites: [],
        cases: [],
        loadErrors: [],
        defects: [],
        test: null,
        result: null,
        depth: 0,
        pytest: false
    };
    const problem = readXmlText(text, listenerFor(reading));
    if (problem !== null)
        reading.defects.push(`not whole XML (${(0,cut_text/* cutText */.I)(problem, 200)})`);
    const cases = reading.pytest ? mergePytestRepeats(reading.cases) : reading.cases;
    return { format: 'junit', cases, loadErrors: reading.loadErrors, defects: reading.defects };
}
function listenerFor(reading) {
    return {
        open(name, attributes) {
            reading.depth++;
            if (reading.depth === 1 && !isSuiteElement(name))
                throw new Error(`<${(0,cut_text/* cutText */.I)(name, 60)}> is not the root of JUnit XML`);
            const kind = reading.result ? undefined : resultKindOf(name);
            if (kind)
                reading.result = openResult(kind, attributes, reading.depth);
            else if (!reading.test && isSuiteElement(name))
                openSuite(reading, name, attributes);
            else if (!reading.test && name === 'testcase')
                reading.test = { attributes, results: [] };
        },
        text(text) {
            const result = reading.result;
            if (result && result.text.length < MAX_COLLECTED)
                result.text += text.slice(0, MAX_COLLECTED);
        },
        close(name) {
            if (reading.result?.depth === reading.depth)
                closeResult(reading, reading.result);
            else if (name === 'testcase' && reading.test)
                closeCase(reading, reading.test);
            else if (!reading.test && !reading.result && isSuiteElement(name))
                closeSuite(reading);
            reading.depth--;
        }
    };
}
function isSuiteElement(name) {
    return name === 'testsuite' || name === 'testsuites';
}
function openSuite(reading, element, attributes) {
    const name = attributeOf(attributes, 'name') ?? '';
    const file = attributeOf(attributes, 'file') ?? attributeOf(attributes, 'filepath');
    if (reading.depth <= 2 && (name === 'pytest' || name === 'pytest tests'))
        reading.pytest = true;
    const tally = startTally((0,cut_text/* cutText */.I)(name, 100), attributes);
    reading.suites.push({ name, file, tally, isSuite: element === 'testsuite' });
}
function closeSuite(reading) {
    const suite = reading.suites.pop();
    if (!suite)
        return;
    const missing = shortfall(suite.tally, reading.pytest);
    if (missing !== null && !reading.defects.some(defect => defect.startsWith('suite ')))
        reading.defects.push(missing);
    const parent = reading.suites.at(-1);
    if (parent)
        addTally(parent.tally, suite.tally);
}
function openResult(kind, attributes, depth) {
    const type = attributeOf(attributes, 'type') ?? '';
    return { kind, type, message: (attributeOf(attributes, 'message') ?? '').slice(0, MAX_COLLECTED), text: '', depth };
}
function closeResult(reading, result) {
    reading.result = null;
    const tally = reading.suites.at(-1)?.tally;
    if (tally && result.kind !== 'skipped')
        tally.failing++;
    if (tally && (result.kind === 'retried' || result.kind === 'flaky'))
        tally.tests++;
    if (reading.test) {
        reading.test.results.push(result);
    }
    else if (result.kind === 'failure' || result.kind === 'error') {
        if (tally)
            tally.tests++;
        const suite = reading.suites.findLast(one => one.file !== null || one.name !== '');
        const message = reading.clean.message(`${result.message}\n${result.text}`) ?? 'no message';
        const file = reading.clean.file(suite?.file ?? suite?.name ?? null) ?? 'a suite the report does not name';
        reading.loadErrors.push({ file, message });
    }
}
function closeCase(reading, open) {
    reading.test = null;
    if (reading.cases.length >= part/* MAX_CASES */.fG)
        throw new Error(`over ${part/* MAX_CASES */.fG} test cases`);
    const finding = readJunitCase(caseOf(reading, open), reading.clean);
    const tally = reading.suites.at(-1)?.tally;
    if (finding.kind === 'case')
        reading.cases.push(finding.test);
    else
        reading.loadErrors.push(finding.loadError);
    if (!tally)
        return;
    tally.tests++;
    if (finding.kind === 'case' && finding.test.state === 'skipped')
        tally.skipped++;
    if (finding.kind === 'case' && finding.test.state === 'failed' && open.results.length === 0)
        tally.failing++;
}
function caseOf(reading, { attributes, results }) {
    const attribute = (name) => attributeOf(attributes, name);
    return {
        name: attribute('name') ?? '',
        classname: attribute('classname') ?? attribute('class') ?? '',
        file: attribute('file') ?? attribute('filepath'),
        status: (attribute('status') ?? attribute('result') ?? '').toLowerCase(),
        time: attribute('time'),
        results,
        suites: reading.suites.filter(suite => suite.isSuite),
        pytest: reading.pytest
    };
}

;// CONCATENATED MODULE: ./lib/compare/read/pytest-json.js




const pytest_json_STATES = new Map([
    ['passed', 'passed'],
    ['rerun', 'passed'],
    ['xpassed', 'passed'],
    ['subtests passed', 'passed'],
    ['subtests failed', 'failed'],
    ['subtests skipped', 'skipped'],
    ['failed', 'failed'],
    ['error', 'error'],
    ['skipped', 'skipped'],
    ['xfailed', 'skipped']
]);
const STAGES = ['setup', 'call', 'teardown'];
const BROKEN_EXITS = new Map([
    [2, 'pytest was interrupted'],
    [3, 'pytest had an internal error'],
    [4, 'pytest was called wrongly']
]);
function readPytestJson(report, clean) {
    const format = 'pytest-json-report';
    const tests = listField(report, 'tests');
    if (tests.length > part/* MAX_CASES */.fG)
        return { format, cases: [], loadErrors: [], defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    const cases = tests.map(test => pytest_json_readTest(test, clean));
    const loadErrors = listField(report, 'collectors')
        .filter(collector => textField(collector, 'outcome') === 'failed')
        .map(collector => readCollector(collector, clean));
    return { format, cases, loadErrors, defects: pytest_json_defectsOf(report, cases, loadErrors) };
}
function pytest_json_readTest(test, clean) {
    const node = splitNodeId(textField(test, 'nodeid') ?? '');
    const outcome = textField(test, 'outcome') ?? 'none';
    const state = pytest_json_STATES.get(outcome) ?? 'error';
    const unknown = pytest_json_STATES.has(outcome) ? null : `unknown outcome ${JSON.stringify(outcome.slice(0, 40))}`;
    return {
        file: clean.file(node.file),
        suite: node.classes.map(name => clean.name(name)),
        name: clean.name(node.name),
        state,
        milliseconds: durationOf(test),
        message: unknown ?? clean.message(pytest_json_messageOf(test)),
        flaky: outcome === 'rerun'
    };
}
function readCollector(collector, clean) {
    const file = clean.file(splitNodeId(textField(collector, 'nodeid') ?? '').file);
    const message = clean.message(textField(collector, 'longrepr')) ?? 'it could not be collected';
    return { file: file ?? 'the test folder', message };
}
function splitNodeId(id) {
    const bracket = id.indexOf('[');
    const head = bracket < 0 ? id : id.slice(0, bracket);
    const [file = '', ...names] = head.split('::');
    const name = names.pop() ?? file;
    return { file, classes: names, name: bracket < 0 ? name : name + id.slice(bracket) };
}
function durationOf(test) {
    const seconds = STAGES.map(stage => numberField((0,field_of/* fieldOf */._)(test, stage), 'duration')).filter(value => value !== null);
    return seconds.length === 0 ? null : boundedMilliseconds(seconds.reduce((sum, value) => sum + value, 0) * 1000);
}
function pytest_json_messageOf(test) {
    const stages = STAGES.map(stage => (0,field_of/* fieldOf */._)(test, stage));
    const failed = stages.filter(stage => textField(stage, 'outcome') === 'failed');
    const told = failed.length > 0 ? failed : stages.filter(stage => textField(stage, 'outcome') === 'skipped');
    const messages = told.map(stage => textField((0,field_of/* fieldOf */._)(stage, 'crash'), 'message') ?? textField(stage, 'longrepr'));
    const texts = messages.filter(message => message !== null);
    return texts.length === 0 ? null : texts.join('\n');
}
function pytest_json_defectsOf(report, cases, loadErrors) {
    const summary = (0,field_of/* fieldOf */._)(report, 'summary');
    const exit = numberField(report, 'exitcode');
    const wrong = (0,part/* countFailing */.aO)(cases) + loadErrors.length;
    const total = numberField(summary, 'total') ?? 0;
    const expected = (numberField(summary, 'collected') ?? 0) - (numberField(summary, 'deselected') ?? 0);
    const defects = [];
    if (total > cases.length)
        defects.push(`it claims ${total} tests and holds ${cases.length}`);
    if (exit === null)
        defects.push('it has no exit code');
    else if (wrong === 0 && exit !== 0 && exit !== 5) {
        defects.push(BROKEN_EXITS.get(exit) ?? `pytest ended with ${exit} and the report shows no failure`);
    }
    else if (wrong > 0 && exit === 0)
        defects.push(`pytest ended with 0 and the report shows ${wrong} failures`);
    else if (exit === 3 || exit === 4)
        defects.push(BROKEN_EXITS.get(exit) ?? '');
    if (wrong === 0 && expected > cases.length)
        defects.push(`${expected} tests were collected and ${cases.length} run`);
    return defects;
}

;// CONCATENATED MODULE: ./lib/compare/read/tap-details.js
const NO_DETAILS = {
    milliseconds: null,
    error: null,
    failureType: null,
    isProcess: false,
    node: false
};
function parseTapDetails(lines) {
    const values = new Map();
    let block = null;
    for (const line of lines) {
        const pair = /^(\w+):(?: (.*))?$/s.exec(line);
        if (pair) {
            const [, key = '', value = ''] = pair;
            block = /^[|>][-+]?$/.test(value) ? key : null;
            if (!values.has(key))
                values.set(key, block === null ? unquote(value) : '');
        }
        else if (block !== null) {
            values.set(block, `${values.get(block) ?? ''}${line.trim()}\n`);
        }
    }
    const duration = values.get('duration_ms');
    return {
        milliseconds: duration === undefined ? null : Number(duration),
        error: values.get('error') ?? values.get('message') ?? null,
        failureType: values.get('failureType') ?? null,
        isProcess: values.has('exitCode'),
        node: duration !== undefined
    };
}
function unquote(value) {
    const quoted = /^(['"])(.*)\1$/s.exec(value.trim());
    return quoted ? (quoted[2] ?? '') : value.trim();
}

;// CONCATENATED MODULE: ./lib/compare/read/tap-lines.js
function parseTapLine(line) {
    const text = line.trimStart();
    const indent = line.length - text.length;
    const point = /^(not )?ok\b(?: +\d+)?(?: +-)? *(.*)$/s.exec(text);
    if (point)
        return { kind: 'point', indent, point: parsePoint(point[1] === undefined, point[2] ?? '') };
    const plan = /^1\.\.(\d{1,12})\s*(?:#.*)?$/s.exec(text);
    if (plan)
        return { kind: 'plan', indent, count: Number(plan[1]) };
    if (/^bail out!/i.test(text))
        return { kind: 'bail-out', reason: text.slice(9).trim() };
    if (text.trimEnd() === '---')
        return { kind: 'details-start', indent };
    if (indent === 0 && /^# duration_ms \d/.test(text))
        return { kind: 'node-summary-end' };
    return { kind: 'other' };
}
function parsePoint(ok, description) {
    const hash = firstUnescapedHash(description);
    const directive = hash < 0 ? null : /^#\s*(?:skip|todo)\S*\s*(.*)$/is.exec(description.slice(hash));
    const name = directive ? description.slice(0, hash).trimEnd() : description;
    return { ok, name: tap_lines_unescape(name), excused: directive !== null, reason: directive?.[1]?.trim() ?? '' };
}
function firstUnescapedHash(text) {
    for (let i = 0; i < text.length; i++) {
        if (text[i] === '\\')
            i++;
        else if (text[i] === '#' && /^#\s*(?:skip|todo)/i.test(text.slice(i, i + 20)))
            return i;
    }
    return -1;
}
function tap_lines_unescape(text) {
    return text.replace(/\\([\\#])/g, (_, character) => character);
}

;// CONCATENATED MODULE: ./lib/compare/read/tap.js





const MAX_LINE = 65_536;
const MAX_DETAIL_LINES = 200;
const tap_MAX_DEPTH = 256;
function readTap(text, clean) {
    const reading = {
        levels: [{ plan: null, points: [] }],
        defects: [],
        last: null,
        details: null,
        node: false,
        summaryEnded: false,
        points: 0
    };
    for (const line of linesOf(text)) {
        if (reading.points > part/* MAX_CASES */.fG || reading.levels.length > tap_MAX_DEPTH)
            break;
        readLine(reading, line);
    }
    finish(reading, text);
    const cases = [];
    const loadErrors = [];
    for (const level of reading.levels)
        collect(level, [], { clean, cases, loadErrors });
    return { format: 'node-test', cases, loadErrors, defects: reading.defects };
}
function* linesOf(text) {
    let start = 0;
    while (start < text.length) {
        const end = text.indexOf('\n', start);
        const stop = end < 0 ? text.length : end;
        yield text.slice(start, Math.min(stop, start + MAX_LINE)).replace(/\r$/, '');
        start = stop + 1;
    }
}
function readLine(reading, line) {
    const open = reading.details;
    if (open) {
        if (line.trim() === '...' && line.length - line.trimStart().length === open.indent)
            endDetails(reading);
        else if (open.lines.length < MAX_DETAIL_LINES)
            open.lines.push(line.slice(open.indent));
        return;
    }
    readMeaning(reading, parseTapLine(line));
}
function readMeaning(reading, line) {
    switch (line.kind) {
        case 'point':
            addPoint(reading, line.indent, line.point);
            break;
        case 'plan': {
            const level = levelAt(reading, Math.floor(line.indent / 4));
            if (level.plan !== null)
                reading.defects.push('it holds two plans');
            level.plan = line.count;
            break;
        }
        case 'bail-out':
            reading.defects.push(`the run bailed out${line.reason === '' ? '' : `: ${(0,cut_text/* cutText */.I)(line.reason, 200)}`}`);
            break;
        case 'details-start':
            if (reading.last && line.indent === reading.last.indent + 2)
                reading.details = { indent: line.indent, lines: [] };
            break;
        case 'node-summary-end':
            reading.summaryEnded = true;
            break;
        case 'other':
    }
}
function addPoint(reading, indent, point) {
    const depth = Math.floor(indent / 4);
    const level = levelAt(reading, depth);
    const [below = null, ...deeper] = reading.levels.splice(depth + 1);
    if (below)
        checkPlan(reading, below, point.name);
    if (deeper.length > 0)
        reading.defects.push(`subtests of "${(0,cut_text/* cutText */.I)(point.name, 100)}" skip a level`);
    reading.last = { ...point, indent, below, details: NO_DETAILS };
    level.points.push(reading.last);
    reading.points++;
}
function levelAt(reading, depth) {
    for (let next = reading.levels.length; next <= Math.min(depth, tap_MAX_DEPTH); next++) {
        reading.levels.push({ plan: null, points: [] });
    }
    return reading.levels[Math.min(depth, tap_MAX_DEPTH)] ?? { plan: null, points: [] };
}
function endDetails(reading) {
    if (reading.last && reading.details)
        reading.last.details = parseTapDetails(reading.details.lines);
    reading.node ||= reading.last?.details.node ?? false;
    reading.details = null;
}
function checkPlan(reading, level, where) {
    const place = (0,cut_text/* cutText */.I)(where, 100);
    if (level.plan === null)
        reading.defects.push(`no plan in "${place}"`);
    else if (level.plan !== level.points.length) {
        reading.defects.push(`"${place}" plans ${level.plan} tests and holds ${level.points.length}`);
    }
}
function finish(reading, text) {
    const [top] = reading.levels;
    if (reading.points > part/* MAX_CASES */.fG)
        reading.defects.push(`over ${part/* MAX_CASES */.fG} test points`);
    if (reading.levels.length > tap_MAX_DEPTH)
        reading.defects.push(`subtests nested deeper than ${tap_MAX_DEPTH}`);
    else if (reading.levels.length > 1)
        reading.defects.push('it ends inside a subtest');
    if (reading.details)
        reading.defects.push('it ends inside the details of a test');
    if (top)
        checkPlan(reading, top, 'the whole run');
    if (!text.endsWith('\n'))
        reading.defects.push('its last line has no end: it may be cut off');
    if (reading.node && !reading.summaryEnded)
        reading.defects.push('it ends before the summary that node writes');
}
function collect(level, suite, into) {
    for (const point of level.points) {
        const name = into.clean.name(point.name);
        if (point.below)
            collect(point.below, [...suite, name], into);
        const state = tap_stateOf(point);
        if (point.below && !((0,part/* isFailing */.DI)(state) && failsItself(point)))
            continue;
        const message = into.clean.message(point.details.error ?? (point.reason === '' ? null : point.reason));
        if (point.details.isProcess && (0,part/* isFailing */.DI)(state)) {
            into.loadErrors.push({
                file: into.clean.file(point.name) ?? 'a file without a name',
                message: message ?? 'no message'
            });
            continue;
        }
        const milliseconds = boundedMilliseconds(point.details.milliseconds ?? NaN);
        into.cases.push({ file: null, suite, name, state, milliseconds, message, flaky: false });
    }
}
function tap_stateOf(point) {
    if (point.excused)
        return 'skipped';
    return point.ok ? 'passed' : 'failed';
}
function failsItself(point) {
    if (point.details.failureType !== null)
        return point.details.failureType !== 'subtestsFailed';
    return !(point.below?.points.some(below => !below.ok && !below.excused) ?? false);
}

;// CONCATENATED MODULE: ./lib/compare/read/recognise.js








const MAX_CHARACTERS = 256 * 1024 * 1024;
function readReportText(text, clean) {
    if (text.length > MAX_CHARACTERS)
        return (0,part/* unreadable */.O$)(`it is over ${MAX_CHARACTERS} characters long`);
    const body = text.replace(/^[\uFEFF\s]+/, '');
    if (body === '')
        return (0,part/* unreadable */.O$)('it is empty');
    if (body.startsWith('<'))
        return readJunit(body, clean);
    if (body.startsWith('{') || body.startsWith('['))
        return readJson(body, clean);
    if (/^(?:TAP version \d+\s|1\.\.\d+\s|(?:not )?ok\b|# Subtest:)/.test(body))
        return readTap(text.replace(/^\uFEFF/, ''), clean);
    return (0,part/* unreadable */.O$)('it is no test report of a known format');
}
function readJson(text, clean) {
    const json = parseJsonText(text);
    if (json.kind === 'problem')
        return (0,part/* unreadable */.O$)(json.problem);
    const report = json.value;
    if (Array.isArray((0,field_of/* fieldOf */._)(report, 'testResults')))
        return readJest(report, clean);
    if (Array.isArray((0,field_of/* fieldOf */._)((0,field_of/* fieldOf */._)(report, 'results'), 'tests')))
        return readCtrf(report, clean);
    if (Array.isArray((0,field_of/* fieldOf */._)(report, 'tests')) && isPytest(report))
        return readPytestJson(report, clean);
    return (0,part/* unreadable */.O$)('it is JSON, but no test report of a known format');
}
function isPytest(report) {
    return numberField(report, 'exitcode') !== null || listField(report, 'collectors').length > 0;
}

;// CONCATENATED MODULE: ./lib/compare/read-test-reports.js




const MAX_DEFECTS = 50;
function readTestReports(files, root) {
    const clean = cleanerFor(root);
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const parts = sorted.map(file => readReportText(file.text, clean));
    const defects = parts.flatMap((part, i) => {
        const path = (0,cut_text/* cutText */.I)(sorted[i]?.path ?? '', 200);
        return part.defects.map(defect => `${path}: ${(0,cut_text/* cutText */.I)(defect, 400)}`);
    });
    return {
        format: formatOf(parts),
        cases: mergeCases(parts),
        loadErrors: mergeLoadErrors(parts),
        defects: files.length === 0 ? ['no report file was written'] : bounded(defects)
    };
}
function formatOf(parts) {
    const formats = new Set(parts.map(part => part.format).filter(format => format !== null));
    const [only] = formats;
    return formats.size === 1 && only !== undefined ? only : 'mixed';
}
function mergeCases(parts) {
    const filled = parts.filter(part => part.cases.length > 0);
    const [first] = filled;
    if (filled.length <= 1)
        return first?.cases ?? [];
    const merged = new Map();
    for (const part of filled)
        mergePart(merged, part);
    return [...merged.values()].flat();
}
function mergePart(merged, part) {
    const seen = new Map();
    for (const test of part.cases) {
        const key = JSON.stringify([test.file, test.suite, test.name]);
        const place = seen.get(key) ?? 0;
        seen.set(key, place + 1);
        const known = merged.get(key);
        const other = known?.[place];
        if (!known)
            merged.set(key, [test]);
        else if (other)
            known[place] = mergeShards(other, test);
        else
            known.push(test);
    }
}
function mergeShards(a, b) {
    const state = (0,part/* worseState */.U$)(a.state, b.state);
    const worse = a.state === state ? a : b;
    const differ = a.state !== 'skipped' && b.state !== 'skipped' && (0,part/* isFailing */.DI)(a.state) !== (0,part/* isFailing */.DI)(b.state);
    return { ...worse, flaky: a.flaky || b.flaky || differ };
}
function mergeLoadErrors(parts) {
    const byFile = new Map();
    for (const error of parts.flatMap(part => part.loadErrors))
        if (!byFile.has(error.file))
            byFile.set(error.file, error);
    return [...byFile.values()];
}
function bounded(defects) {
    if (defects.length <= MAX_DEFECTS)
        return defects;
    return [...defects.slice(0, MAX_DEFECTS), `and ${defects.length - MAX_DEFECTS} more defects`];
}


/***/ }),

/***/ 1175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   U$: () => (/* binding */ worseState),
/* harmony export */   aO: () => (/* binding */ countFailing),
/* harmony export */   fG: () => (/* binding */ MAX_CASES),
/* harmony export */   xC: () => (/* binding */ countExecuted)
/* harmony export */ });
const MAX_CASES = 2_000_000;
function unreadable(defect) {
    return { format: null, cases: [], loadErrors: [], defects: [defect] };
}
const SEVERITY = { error: 3, failed: 2, passed: 1, skipped: 0 };
function worseState(a, b) {
    return SEVERITY[b] > SEVERITY[a] ? b : a;
}
function isFailing(state) {
    return state === 'failed' || state === 'error';
}
function countFailing(cases) {
    return cases.reduce((count, one) => count + (isFailing(one.state) ? 1 : 0), 0);
}
function countExecuted(cases) {
    return cases.reduce((count, one) => count + (one.state === 'skipped' ? 0 : 1), 0);
}


/***/ }),

/***/ 1024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fieldOf)
/* harmony export */ });
function fieldOf(value, ...path) {
    let found = value;
    for (const name of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name))
            return undefined;
        found = found[name];
    }
    return found;
}


/***/ }),

/***/ 5984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
function plural(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ }),

/***/ 1322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ formatTestId),
/* harmony export */   FG: () => (/* binding */ parseTestId),
/* harmony export */   LP: () => (/* binding */ formatFileId),
/* harmony export */   Ww: () => (/* binding */ describeTest)
/* harmony export */ });
const SEPARATOR = ' › ';
const UNKNOWN_FILE = '*';
const MAYBE_SPECIAL = /[\\›\u2028\u2029\ud800-\udfff]|[^ -~\u00a0-\uffff]/;
const SPECIAL = /[\\›\p{Cc}\u2028\u2029\p{Cs}]/gu;
function formatTestId({ file, suite, name }, ordinal = 1) {
    const id = [formatFile(file), ...suite.map(escapePart), escapePart(name)].join(SEPARATOR);
    return ordinal > 1 ? `${id} ›#${ordinal}` : id;
}
function parseTestId(id) {
    const suffix = / ›#([1-9]\d*)$/.exec(id);
    const [file, ...rest] = splitAtSeparators(suffix ? id.slice(0, suffix.index) : id);
    const names = rest.map(unescapePart);
    const name = names.pop();
    if (file === undefined || name === undefined)
        throw new RangeError(`not a test id: ${JSON.stringify(id)}`);
    const known = file === UNKNOWN_FILE ? null : unescapePart(file);
    return { test: { file: known, suite: names, name }, ordinal: suffix ? Number(suffix[1]) : 1 };
}
function describeTest({ file, suite, name }) {
    return [...(file === null ? [] : [file]), ...suite, name].join(SEPARATOR);
}
function formatFileId(file) {
    return formatFile(file);
}
function formatFile(file) {
    if (file === null)
        return UNKNOWN_FILE;
    return file === UNKNOWN_FILE ? `\\${file}` : escapePart(file);
}
function escapePart(text) {
    if (!MAYBE_SPECIAL.test(text))
        return text;
    return text.replace(SPECIAL, character => character === '\\' || character === '›' ? `\\${character}` : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function unescapePart(text) {
    return text.replace(/\\(?:u\{([0-9a-f]+)\}|([\\›*]))/g, (_, hex, plain) => hex === undefined ? (plain ?? '') : String.fromCodePoint(Number.parseInt(hex, 16)));
}
function splitAtSeparators(id) {
    const parts = [];
    let start = 0;
    for (let i = 0; i < id.length; i++) {
        if (id[i] === '\\')
            i++;
        else if (id[i] === '›') {
            parts.push(id.slice(start, i - 1));
            start = i + 2;
        }
    }
    return [...parts, id.slice(start)];
}


/***/ })

};
