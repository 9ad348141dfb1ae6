export const id = 242;
export const ids = [242];
export const modules = {

/***/ 5781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ judgeGate),
/* harmony export */   nL: () => (/* binding */ judgeTests),
/* harmony export */   pI: () => (/* binding */ isBlamable)
/* harmony export */ });
/* harmony import */ var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9471);
/* harmony import */ var _domain_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5984);
/* harmony import */ var _tests_read_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(897);



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
    const unscanned = judgeScans(end.code, facts);
    if (unscanned !== null)
        return broken(unscanned);
    if (!facts.expectsTests)
        return { outcome: end.code === 0 ? 'pass' : 'fail', reason: `exit code ${end.code}` };
    return tests === null ? broken('no test report could be read') : judgeTests(end.code, summaryOf(tests));
}
function isBlamable({ end, tests, defects = [] }) {
    const isWhole = (tests?.defects.length ?? 0) === 0 && defects.length === 0;
    return end.kind === 'exited' && !KILLED_CODES.includes(end.code) && isWhole;
}
function judgeScans(code, { scans, tests, expectsTests }) {
    const [defect] = scans?.defects ?? [];
    if (scans === null)
        return null;
    if (defect !== undefined)
        return `the security report cannot be trusted: ${defect}${andMore(scans.defects)}`;
    const isExplained = code === 0 || scans.findings > 0 || expectsTests || tests !== null;
    return isExplained ? null : `exit code ${code}, but the security report has no finding`;
}
function summaryOf({ cases, loadErrors, defects }) {
    const [executed, failing] = [(0,_tests_read_part_js__WEBPACK_IMPORTED_MODULE_0__/* .countExecuted */ .xC)(cases), (0,_tests_read_part_js__WEBPACK_IMPORTED_MODULE_0__/* .countFailing */ .aO)(cases)];
    return { total: cases.length, executed, failing, loadErrors, defects };
}
function judgeTests(code, { total, executed, failing, loadErrors, defects }) {
    const [defect] = defects;
    const [unloaded] = loadErrors;
    if (defect !== undefined)
        return broken(`the test report cannot be trusted: ${defect}${andMore(defects)}`);
    if (unloaded)
        return broken(`${unloaded.file} could not be loaded, so its tests did not run${andMore(loadErrors)}`);
    if (executed === 0)
        return broken(`no test was run (exit code ${code})`);
    if (code !== 0 && failing === 0)
        return broken(`exit code ${code}, but no test of the report failed`);
    if (code === 0 && failing > 0)
        return broken(`exit code 0, but ${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(failing, 'test')} of the report failed`);
    return failing === 0
        ? { outcome: 'pass', reason: `${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(total, 'test')}, none failed` }
        : { outcome: 'fail', reason: `${failing} of ${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(total, 'test')} failed` };
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

/***/ 7481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readSecurityReports)
/* harmony export */ });
/* harmony import */ var _domain_cut_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8062);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8672);
/* harmony import */ var _read_recognise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4190);



const MAX_DEFECTS = 50;
function readSecurityReports(files, root) {
    if (files.length === 0)
        return { scans: [], defects: ['no report file was written'] };
    const clean = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanerFor */ .u)(root);
    const scans = [];
    const defects = [];
    const seen = new Set();
    for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
        if (seen.has(text))
            continue;
        seen.add(text);
        const part = (0,_read_recognise_js__WEBPACK_IMPORTED_MODULE_1__/* .readSecurityText */ .w)(text, clean);
        scans.push(...part.scans);
        for (const defect of part.defects)
            defects.push(`${(0,_domain_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(path, 200)}: ${(0,_domain_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(defect.replace(/\s+/g, ' '), 400)}`);
    }
    return { scans, defects: bounded(defects) };
}
function bounded(defects) {
    if (defects.length <= MAX_DEFECTS)
        return defects;
    return [...defects.slice(0, MAX_DEFECTS), `and ${defects.length - MAX_DEFECTS} more defects`];
}


/***/ }),

/***/ 3379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ advisoryIds),
/* harmony export */   x: () => (/* binding */ sortIds)
/* harmony export */ });
const GITHUB = /GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}/i;
const BEST = [/^CVE-/, /^GHSA-/, /^(?:RUSTSEC|PYSEC|GO|OSV|MAL)-/];
function advisoryIds(names, clean) {
    const found = names.flatMap(name => {
        if (name === null || name.trim() === '')
            return [];
        const github = GITHUB.exec(name)?.[0];
        if (github !== undefined)
            return [`GHSA${github.slice(4).toLowerCase()}`];
        return [clean.name(/^(?:cve|pysec|rustsec|go)-\d/i.test(name) ? name.toUpperCase() : name)];
    });
    const unique = [...new Set(found)];
    return unique.length === 0 ? ['unnamed'] : sortIds(unique);
}
function sortIds(ids) {
    const rank = (id) => {
        const found = BEST.findIndex(pattern => pattern.test(id));
        return found < 0 ? BEST.length : found;
    };
    return [...ids].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));
}


/***/ }),

/***/ 1719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entriesOf)
/* harmony export */ });
function entriesOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : null;
}


/***/ }),

/***/ 4190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ isSecurityText),
  w: () => (/* binding */ readSecurityText)
});

// EXTERNAL MODULE: ./lib/domain/field-of.js
var field_of = __webpack_require__(1024);
// EXTERNAL MODULE: ./lib/compare/text/json-text.js
var json_text = __webpack_require__(4049);
// EXTERNAL MODULE: ./lib/compare/security/scan.js
var security_scan = __webpack_require__(1381);
// EXTERNAL MODULE: ./lib/domain/plural.js
var plural = __webpack_require__(5984);
// EXTERNAL MODULE: ./lib/compare/security/read/advisory-ids.js
var advisory_ids = __webpack_require__(3379);
// EXTERNAL MODULE: ./lib/compare/security/read/entries.js
var read_entries = __webpack_require__(1719);
;// CONCATENATED MODULE: ./lib/compare/security/read/levels.js
const WORDS = new Map([
    ['critical', 'critical'],
    ['high', 'high'],
    ['important', 'high'],
    ['error', 'high'],
    ['moderate', 'medium'],
    ['medium', 'medium'],
    ['warning', 'medium'],
    ['low', 'low'],
    ['note', 'low'],
    ['info', 'low'],
    ['negligible', 'low'],
    ['minor', 'low']
]);
function levelOfWord(word) {
    return WORDS.get(word?.toLowerCase() ?? '') ?? 'unknown';
}
function levelOfScore(score) {
    if (score === null || !(score > 0) || score > 10)
        return 'unknown';
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    return score >= 4 ? 'medium' : 'low';
}
function scoreOf(value) {
    const score = typeof value === 'string' && /^\d{1,2}(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value;
    return typeof score === 'number' && Number.isFinite(score) ? score : null;
}
function firstLevel(...levels) {
    return levels.find(level => level !== 'unknown') ?? 'unknown';
}

;// CONCATENATED MODULE: ./lib/compare/security/read/advisory-list.js







function readAdvisoryList(report, clean) {
    const entries = (0,read_entries/* entriesOf */.M)((0,field_of/* fieldOf */._)(report, 'advisories'));
    if (entries === null)
        return (0,security_scan/* unreadable */.O$)('the audit could not run: it holds no list of advisories');
    if (entries.length > security_scan/* MAX_FINDINGS */.Mt)
        return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} findings`);
    const findings = entries.flatMap(([id, advisory]) => readAdvisory(id, advisory, clean));
    const metadata = (0,field_of/* fieldOf */._)(report, 'metadata');
    const defects = countDefects(metadata, findings.length);
    if (metadata === undefined)
        defects.push('it has no totals');
    return { scans: [(0,security_scan/* aScan */.F8)('npm audit', { findings })], defects };
}
function readAdvisory(id, advisory, clean) {
    const texts = (name) => (0,json_text/* textsField */.NE)(advisory, name);
    const names = [...texts('cves'), (0,json_text/* textField */.M8)(advisory, 'github_advisory_id'), (0,json_text/* textField */.M8)(advisory, 'url'), `npm:${id}`];
    const isNamed = names.some(name => name !== null && /CVE-|GHSA-/i.test(name));
    const finding = {
        kind: 'dependency',
        name: clean.name((0,json_text/* textField */.M8)(advisory, 'module_name') ?? 'unnamed'),
        ecosystem: 'npm',
        ids: (0,advisory_ids/* advisoryIds */.I)(isNamed ? names.filter(name => name === null || /^(?!https?:)|GHSA-/.test(name)) : names, clean),
        level: levelOfWord((0,json_text/* textField */.M8)(advisory, 'severity')),
        message: clean.message((0,json_text/* textField */.M8)(advisory, 'title')) ?? '',
        target: null
    };
    const versions = (0,json_text/* listField */.FZ)(advisory, 'findings').map(found => (0,json_text/* textField */.M8)(found, 'version'));
    const distinct = [...new Set(versions)];
    return (distinct.length === 0 ? [null] : distinct).map(version => ({
        ...finding,
        version: version === null ? null : clean.name(version)
    }));
}
function countDefects(metadata, found) {
    const total = (0,json_text/* numberField */.sJ)(metadata, 'totalDependencies') ?? (0,json_text/* numberField */.sJ)(metadata, 'dependencies');
    const counts = ((0,read_entries/* entriesOf */.M)((0,field_of/* fieldOf */._)(metadata, 'vulnerabilities')) ?? []).map(([, count]) => count);
    const claimed = counts.reduce((sum, count) => sum + (typeof count === 'number' ? count : 0), 0);
    return [
        ...(total === 0 ? ['it audited no dependency'] : []),
        ...(claimed > 0 && found === 0 ? [`it counts ${(0,plural/* plural */.L)(claimed, 'weakness', 'weaknesses')} and names none`] : [])
    ];
}

;// CONCATENATED MODULE: ./lib/compare/security/read/a-place.js
function aPlace(file, span, clean) {
    const region = {
        startLine: natural(span.startLine),
        startColumn: natural(span.startColumn),
        endLine: natural(span.endLine),
        endColumn: natural(span.endColumn),
        byteOffset: -1,
        charOffset: -1
    };
    return { path: clean.file(file), region, name: null };
}
function natural(value) {
    return Number.isSafeInteger(value) && (value ?? 0) > 0 ? (value ?? 0) : 0;
}

;// CONCATENATED MODULE: ./lib/compare/security/read/bandit.js






function readBandit(report, clean) {
    const results = (0,json_text/* listField */.FZ)(report, 'results');
    if (results.length > security_scan/* MAX_FINDINGS */.Mt)
        return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} findings`);
    const findings = results.map(result => readResult(result, clean));
    const gaps = (0,json_text/* listField */.FZ)(report, 'errors').map(error => ({
        subject: clean.file((0,json_text/* textField */.M8)(error, 'filename')),
        text: clean.message((0,json_text/* textField */.M8)(error, 'reason')) ?? 'it does not say why'
    }));
    const files = ((0,read_entries/* entriesOf */.M)((0,field_of/* fieldOf */._)(report, 'metrics')) ?? []).filter(([name]) => name !== '_totals');
    const defects = files.length === 0 ? ['it scanned no file'] : [];
    return { scans: [(0,security_scan/* aScan */.F8)('bandit', { findings, gaps })], defects };
}
function readResult(result, clean) {
    const line = (0,json_text/* numberField */.sJ)(result, 'line_number');
    const column = (name) => ((0,json_text/* numberField */.sJ)(result, name) ?? -2) + 1;
    const span = { startLine: line, startColumn: column('col_offset'), endColumn: column('end_col_offset') };
    return {
        kind: 'source',
        rule: clean.name((0,json_text/* textField */.M8)(result, 'test_id') ?? 'unnamed'),
        formerRules: [],
        level: levelOfWord((0,json_text/* textField */.M8)(result, 'issue_severity')),
        message: clean.message((0,json_text/* textField */.M8)(result, 'issue_text')) ?? '',
        snippet: clean.message(quoted((0,json_text/* textField */.M8)(result, 'code'), line)),
        places: [aPlace((0,json_text/* textField */.M8)(result, 'filename'), span, clean)],
        guid: null,
        fingerprints: new Map(),
        partialFingerprints: new Map(),
        standing: 'open',
        original: null
    };
}
function quoted(code, line) {
    const found = (code ?? '')
        .slice(0, 100_000)
        .split('\n')
        .find(text => text.startsWith(`${line ?? ''} `));
    return found === undefined ? null : found.replace(/^\d+ /, '').trim();
}

;// CONCATENATED MODULE: ./lib/compare/security/read/cvss.js
const WEIGHTS = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    UI: { N: 0.85, R: 0.62 },
    C: { H: 0.56, L: 0.22, N: 0 },
    I: { H: 0.56, L: 0.22, N: 0 },
    A: { H: 0.56, L: 0.22, N: 0 }
};
const PRIVILEGES = { U: { N: 0.85, L: 0.62, H: 0.27 }, C: { N: 0.85, L: 0.68, H: 0.5 } };
function cvssScore(vector) {
    if (vector === null || vector.length > 200 || !/^CVSS:3\.[01]\//.test(vector))
        return null;
    const metrics = new Map(vector.split('/').map(part => part.split(':', 2)));
    const weight = (name) => WEIGHTS[name]?.[metrics.get(name) ?? ''] ?? NaN;
    const scope = metrics.get('S');
    if (scope !== 'U' && scope !== 'C')
        return null;
    const needed = metrics.get('PR');
    const privileges = needed === 'N' || needed === 'L' || needed === 'H' ? PRIVILEGES[scope][needed] : NaN;
    const lost = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'));
    const impact = scope === 'U' ? 6.42 * lost : 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15;
    const ease = 8.22 * weight('AV') * weight('AC') * privileges * weight('UI');
    if (Number.isNaN(impact + ease))
        return null;
    if (impact <= 0)
        return 0;
    return roundUp(Math.min((scope === 'C' ? 1.08 : 1) * (impact + ease), 10));
}
function roundUp(value) {
    const whole = Math.round(value * 100_000);
    return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

;// CONCATENATED MODULE: ./lib/compare/security/read/cargo-audit.js







function readCargoAudit(report, clean) {
    const found = (0,field_of/* fieldOf */._)(report, 'vulnerabilities');
    const list = (0,field_of/* fieldOf */._)(found, 'list');
    if (!Array.isArray(list))
        return (0,security_scan/* unreadable */.O$)('the audit could not run: it holds no list of vulnerabilities');
    const warnings = ((0,read_entries/* entriesOf */.M)((0,field_of/* fieldOf */._)(report, 'warnings')) ?? []).flatMap(([kind, some]) => (Array.isArray(some) ? some : []).map(one => ({ kind, one })));
    if (list.length + warnings.length > security_scan/* MAX_FINDINGS */.Mt)
        return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} findings`);
    const findings = [
        ...list.map(one => readOne(one, levelOfScore(cvssScore((0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(one, 'advisory'), 'cvss'))), null, clean)),
        ...warnings.map(({ kind, one }) => readOne(one, 'low', kind, clean))
    ];
    const database = (0,field_of/* fieldOf */._)(report, 'database');
    const known = (0,json_text/* numberField */.sJ)(database, 'advisory-count');
    const data = (0,json_text/* textField */.M8)(database, 'last-commit') ?? (0,json_text/* textField */.M8)(database, 'last-updated') ?? knownAdvisories(known);
    const count = (0,json_text/* numberField */.sJ)(found, 'count');
    const defects = [];
    if (count !== null && count !== list.length)
        defects.push(`it claims ${count} vulnerabilities and holds ${list.length}`);
    if ((0,json_text/* numberField */.sJ)((0,field_of/* fieldOf */._)(report, 'lockfile'), 'dependency-count') === 0)
        defects.push('it audited no dependency');
    if (known === 0)
        defects.push('its database of advisories is empty');
    return { scans: [(0,security_scan/* aScan */.F8)('cargo audit', { findings, data })], defects };
}
function knownAdvisories(count) {
    return count === null ? null : `${count} advisories`;
}
function readOne(one, level, kind, clean) {
    const advisory = (0,field_of/* fieldOf */._)(one, 'advisory');
    const crate = (0,field_of/* fieldOf */._)(one, 'package');
    return {
        kind: 'dependency',
        name: clean.name((0,json_text/* textField */.M8)(crate, 'name') ?? (0,json_text/* textField */.M8)(advisory, 'package') ?? 'unnamed'),
        ecosystem: 'crates.io',
        version: (0,json_text/* textField */.M8)(crate, 'version'),
        ids: (0,advisory_ids/* advisoryIds */.I)([(0,json_text/* textField */.M8)(advisory, 'id') ?? kind, ...(0,json_text/* textsField */.NE)(advisory, 'aliases')], clean),
        level,
        message: clean.message((0,json_text/* textField */.M8)(advisory, 'title')) ?? kind ?? '',
        target: null
    };
}
function isCargoAudit(report) {
    const hasList = (0,field_of/* fieldOf */._)(report, 'vulnerabilities', 'list') !== undefined;
    return hasList || ((0,field_of/* fieldOf */._)(report, 'lockfile') !== undefined && (0,field_of/* fieldOf */._)(report, 'database') !== undefined);
}

;// CONCATENATED MODULE: ./lib/compare/security/read/failed-answer.js


const FIELDS = ['summary', 'message', 'detail', 'code', 'reason'];
function failedAnswer(value) {
    const error = (0,field_of/* fieldOf */._)(value, 'error');
    if (typeof error === 'string' && error.trim() !== '')
        return error;
    const told = typeof error === 'object' && error !== null ? textsOf(error) : [];
    const status = (0,json_text/* numberField */.sJ)(value, 'statusCode');
    const outer = status === null && error === undefined ? [] : textsOf(value);
    const texts = [...new Set([...told, ...outer])];
    if (texts.length > 0)
        return texts.join('; ');
    if (status !== null)
        return `the registry answered with ${status}`;
    return error === undefined || error === null ? null : 'it does not say why';
}
function textsOf(value) {
    return FIELDS.flatMap(name => (0,json_text/* textField */.M8)(value, name)?.trim() ?? []).filter(text => text !== '');
}

;// CONCATENATED MODULE: ./lib/compare/security/read/grype.js





function readGrype(report, clean) {
    const matches = (0,field_of/* fieldOf */._)(report, 'matches');
    if (!Array.isArray(matches))
        return (0,security_scan/* unreadable */.O$)('the scan could not run: it holds no list of matches');
    if (matches.length > security_scan/* MAX_FINDINGS */.Mt)
        return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} findings`);
    const findings = matches.map(match => readMatch(match, clean));
    const packages = new Set(findings.map(({ ecosystem, name, version }) => (0,security_scan/* packageKey */.MO)(ecosystem, name, version)));
    const descriptor = (0,field_of/* fieldOf */._)(report, 'descriptor');
    const database = (0,field_of/* fieldOf */._)(descriptor, 'db');
    const data = (0,json_text/* textField */.M8)(database, 'built') ?? (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(database, 'status'), 'built');
    const version = (0,json_text/* textField */.M8)(descriptor, 'version');
    return { scans: [(0,security_scan/* aScan */.F8)('grype', { findings, packages, data, version })], defects: [] };
}
function readMatch(match, clean) {
    const weakness = (0,field_of/* fieldOf */._)(match, 'vulnerability');
    const artifact = (0,field_of/* fieldOf */._)(match, 'artifact');
    const related = (0,json_text/* listField */.FZ)(match, 'relatedVulnerabilities').map(one => (0,json_text/* textField */.M8)(one, 'id'));
    const [place] = (0,json_text/* listField */.FZ)(artifact, 'locations');
    return {
        kind: 'dependency',
        name: clean.name((0,json_text/* textField */.M8)(artifact, 'name') ?? 'unnamed'),
        ecosystem: (0,json_text/* textField */.M8)(artifact, 'type'),
        version: (0,json_text/* textField */.M8)(artifact, 'version'),
        ids: (0,advisory_ids/* advisoryIds */.I)([(0,json_text/* textField */.M8)(weakness, 'id'), ...(related.length === 1 ? related : [])], clean),
        level: levelOfWord((0,json_text/* textField */.M8)(weakness, 'severity')),
        message: clean.message((0,json_text/* textField */.M8)(weakness, 'description')) ?? '',
        target: clean.file((0,json_text/* textField */.M8)(place, 'path'))
    };
}

;// CONCATENATED MODULE: ./lib/compare/security/read/npm-audit.js






function readNpmAudit(report, clean) {
    const entries = (0,read_entries/* entriesOf */.M)((0,field_of/* fieldOf */._)(report, 'vulnerabilities'));
    if (entries === null)
        return (0,security_scan/* unreadable */.O$)('the audit could not run: it holds no list of vulnerabilities');
    if (entries.length > security_scan/* MAX_FINDINGS */.Mt)
        return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} findings`);
    const findings = entries.flatMap(([name, entry]) => (0,json_text/* listField */.FZ)(entry, 'via').flatMap(via => (typeof via === 'object' && via !== null ? [readVia(name, via, clean)] : [])));
    const total = (0,json_text/* numberField */.sJ)((0,field_of/* fieldOf */._)(report, 'metadata', 'vulnerabilities'), 'total');
    const dependencies = (0,json_text/* numberField */.sJ)((0,field_of/* fieldOf */._)(report, 'metadata', 'dependencies'), 'total');
    const defects = [];
    if (total !== null && total !== entries.length)
        defects.push(`it claims ${total} entries and holds ${entries.length}`);
    if (total === null)
        defects.push('it has no totals');
    if (dependencies === 0)
        defects.push('it audited no dependency');
    return { scans: [(0,security_scan/* aScan */.F8)('npm audit', { findings })], defects };
}
function readVia(entry, via, clean) {
    const source = (0,json_text/* numberField */.sJ)(via, 'source');
    return {
        kind: 'dependency',
        name: clean.name((0,json_text/* textField */.M8)(via, 'name') ?? entry),
        ecosystem: 'npm',
        version: null,
        ids: (0,advisory_ids/* advisoryIds */.I)([(0,json_text/* textField */.M8)(via, 'url'), source === null ? null : `npm:${source}`], clean),
        level: levelOfWord((0,json_text/* textField */.M8)(via, 'severity')),
        message: clean.message((0,json_text/* textField */.M8)(via, 'title')) ?? '',
        target: null
    };
}

;// CONCATENATED MODULE: ./lib/compare/security/read/osv-scanner.js






function readOsvScanner(report, clean) {
    const findings = [];
    const packages = new Set();
    for (const result of (0,json_text/* listField */.FZ)(report, 'results')) {
        const target = clean.file((0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(result, 'source'), 'path'));
        for (const found of (0,json_text/* listField */.FZ)(result, 'packages')) {
            const about = readPackage((0,field_of/* fieldOf */._)(found, 'package'), target, clean);
            packages.add((0,security_scan/* packageKey */.MO)(about.ecosystem, about.name, about.version));
            for (const group of groupsOf(found))
                findings.push({ ...about, ...readGroup(group, found, clean) });
            if (findings.length > security_scan/* MAX_FINDINGS */.Mt)
                return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} findings`);
        }
    }
    return { scans: [(0,security_scan/* aScan */.F8)('osv-scanner', { findings, packages })], defects: [] };
}
function readPackage(about, target, clean) {
    return {
        kind: 'dependency',
        name: clean.name((0,json_text/* textField */.M8)(about, 'name') ?? 'unnamed'),
        ecosystem: (0,json_text/* textField */.M8)(about, 'ecosystem'),
        version: (0,json_text/* textField */.M8)(about, 'version') ?? (0,json_text/* textField */.M8)(about, 'commit'),
        target
    };
}
function groupsOf(found) {
    const groups = (0,json_text/* listField */.FZ)(found, 'groups');
    if (groups.length > 0)
        return groups;
    return (0,json_text/* listField */.FZ)(found, 'vulnerabilities').map(one => ({
        ids: [(0,json_text/* textField */.M8)(one, 'id')],
        aliases: (0,json_text/* textsField */.NE)(one, 'aliases')
    }));
}
function readGroup(group, found, clean) {
    const ids = (0,json_text/* textsField */.NE)(group, 'ids');
    const members = (0,json_text/* listField */.FZ)(found, 'vulnerabilities').filter(one => ids.includes((0,json_text/* textField */.M8)(one, 'id') ?? ''));
    const aliases = members.flatMap(one => (0,json_text/* textsField */.NE)(one, 'aliases'));
    const summary = members.map(one => (0,json_text/* textField */.M8)(one, 'summary') ?? (0,json_text/* textField */.M8)(one, 'details')).find(text => text !== null);
    return {
        ids: (0,advisory_ids/* advisoryIds */.I)([...ids, ...(0,json_text/* textsField */.NE)(group, 'aliases'), ...aliases], clean),
        level: firstLevel(levelOfScore(scoreOf((0,field_of/* fieldOf */._)(group, 'max_severity'))), ...members.map(levelOf)),
        message: clean.message(summary ?? null) ?? ''
    };
}
function levelOf(advisory) {
    const vectors = (0,json_text/* listField */.FZ)(advisory, 'severity').map(one => levelOfScore(cvssScore((0,json_text/* textField */.M8)(one, 'score'))));
    return firstLevel(...vectors, levelOfWord((0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(advisory, 'database_specific'), 'severity')));
}

;// CONCATENATED MODULE: ./lib/compare/security/read/pip-audit.js




const ECOSYSTEM = 'PyPI';
function readPipAudit(dependencies, clean) {
    if (dependencies.length > security_scan/* MAX_FINDINGS */.Mt)
        return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} dependencies`);
    const findings = [];
    const packages = new Set();
    const gaps = [];
    for (const dependency of dependencies) {
        const name = normalName(clean.name((0,json_text/* textField */.M8)(dependency, 'name') ?? 'unnamed'));
        const version = (0,json_text/* textField */.M8)(dependency, 'version');
        const reason = clean.message((0,json_text/* textField */.M8)(dependency, 'skip_reason'));
        if (reason !== null)
            gaps.push({ subject: name, text: reason });
        else
            packages.add((0,security_scan/* packageKey */.MO)(ECOSYSTEM, name, version));
        for (const one of (0,json_text/* listField */.FZ)(dependency, 'vulns')) {
            const ids = (0,advisory_ids/* advisoryIds */.I)([(0,json_text/* textField */.M8)(one, 'id'), ...(0,json_text/* textsField */.NE)(one, 'aliases')], clean);
            const message = firstLine(clean.message((0,json_text/* textField */.M8)(one, 'description')));
            const what = { name, ecosystem: ECOSYSTEM, version, ids, level: 'unknown', message, target: null };
            findings.push({ kind: 'dependency', ...what });
        }
    }
    const skipped = gaps.length > 0 ? `: ${(0,plural/* plural */.L)(gaps.length, 'dependency was', 'dependencies were')} skipped` : '';
    const defects = packages.size === 0 ? [`it audited no dependency${skipped}`] : [];
    return { scans: [(0,security_scan/* aScan */.F8)('pip-audit', { findings, packages, gaps })], defects };
}
function normalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function firstLine(text) {
    return text?.split('\n').find(line => line.trim() !== '') ?? '';
}

;// CONCATENATED MODULE: ./lib/compare/security/read/rule-id.js
function ruleId(id, clean) {
    const parts = id.length > 1_000 ? [] : id.split('.');
    if (parts.length < 2 || parts.some(part => part === '' || part.includes('/')))
        return clean.name(id);
    const path = clean.file(`/${parts.join('/')}`) ?? id;
    return clean.name(path.startsWith('/') ? id : path.replaceAll('/', '.'));
}

;// CONCATENATED MODULE: ./lib/compare/security/read/sarif-rules.js




function sarifRules(run, clean) {
    const tool = (0,field_of/* fieldOf */._)(run, 'tool');
    const driver = rulesOf((0,field_of/* fieldOf */._)(tool, 'driver'), clean);
    const extensions = (0,json_text/* listField */.FZ)(tool, 'extensions').map(extension => rulesOf(extension, clean));
    const listed = [driver, ...extensions].flat();
    const byId = new Map();
    for (const rule of listed)
        if (!byId.has(rule.id))
            byId.set(rule.id, rule);
    return {
        listed,
        of(result) {
            const reference = (0,field_of/* fieldOf */._)(result, 'rule');
            const index = (0,json_text/* numberField */.sJ)(result, 'ruleIndex') ?? (0,json_text/* numberField */.sJ)(reference, 'index') ?? -1;
            const extension = (0,json_text/* numberField */.sJ)((0,field_of/* fieldOf */._)(reference, 'toolComponent'), 'index');
            const component = extension === null || extension < 0 ? driver : extensions[extension];
            const told = (0,json_text/* textField */.M8)(result, 'ruleId') ?? (0,json_text/* textField */.M8)(reference, 'id');
            const id = told === null || told === '' ? null : ruleId(told, clean);
            const named = id === null ? undefined : (byId.get(id) ?? byId.get(id.slice(0, id.lastIndexOf('/'))));
            const rule = component?.[index] ?? named ?? null;
            return { id: id ?? rule?.id ?? 'unnamed', rule };
        }
    };
}
function rulesOf(component, clean) {
    return (0,json_text/* listField */.FZ)(component, 'rules').map(descriptor => ({
        id: ruleId((0,json_text/* textField */.M8)(descriptor, 'id') ?? 'unnamed', clean),
        formerIds: (0,json_text/* textsField */.NE)(descriptor, 'deprecatedIds').map(id => ruleId(id, clean)),
        score: levelOfScore(scoreOf((0,field_of/* fieldOf */._)(descriptor, 'properties', 'security-severity'))),
        level: (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(descriptor, 'defaultConfiguration'), 'level'),
        descriptor
    }));
}
function levelOfResult(result, rule) {
    const own = levelOfScore(scoreOf((0,field_of/* fieldOf */._)(result, 'properties', 'security-severity')));
    return firstLevel(own, rule?.score ?? 'unknown', levelOfWord((0,json_text/* textField */.M8)(result, 'level') ?? rule?.level ?? 'warning'));
}
function messageOfResult(result, rule) {
    const message = (0,field_of/* fieldOf */._)(result, 'message');
    const id = (0,json_text/* textField */.M8)(message, 'id');
    const kept = id === null ? undefined : (0,field_of/* fieldOf */._)(rule?.descriptor, 'messageStrings', id);
    const text = (0,json_text/* textField */.M8)(message, 'text') ?? (0,json_text/* textField */.M8)(kept, 'text') ?? (0,json_text/* textField */.M8)(message, 'markdown') ?? '';
    const values = (0,json_text/* textsField */.NE)(message, 'arguments');
    if (values.length === 0)
        return text;
    return text.slice(0, 100_000).replace(/\{(\d{1,3})\}/g, (whole, at) => values[Number(at)] ?? whole);
}

;// CONCATENATED MODULE: ./lib/compare/security/read/sarif-result.js





const MAX_PLACES = 20;
const MAX_FINGERPRINTS = 50;
function readSarifResult(result, { rules, fileOf, clean }) {
    const { id, rule } = rules.of(result);
    const locations = (0,json_text/* listField */.FZ)(result, 'locations').slice(0, MAX_PLACES);
    const places = locations.map(location => readPlace(location, fileOf, clean));
    const snippets = locations.map(location => (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(regionOf(location), 'snippet'), 'text'));
    return {
        kind: 'source',
        rule: id,
        formerRules: rule?.formerIds ?? [],
        level: levelOfResult(result, rule),
        message: clean.message(messageOfResult(result, rule)) ?? '',
        snippet: clean.message(snippets.find(text => text !== null) ?? null),
        places: places.length > 0 ? places : analysed(result, fileOf),
        guid: (0,json_text/* textField */.M8)(result, 'guid'),
        fingerprints: readFingerprints((0,field_of/* fieldOf */._)(result, 'fingerprints'), clean),
        partialFingerprints: readFingerprints((0,field_of/* fieldOf */._)(result, 'partialFingerprints'), clean),
        standing: standingOf(result),
        original: result
    };
}
function regionOf(location) {
    return (0,field_of/* fieldOf */._)(location, 'physicalLocation', 'region');
}
function readPlace(location, fileOf, clean) {
    const region = regionOf(location);
    const names = (0,json_text/* listField */.FZ)(location, 'logicalLocations').map(one => (0,json_text/* textField */.M8)(one, 'fullyQualifiedName'));
    return {
        path: fileOf((0,field_of/* fieldOf */._)(location, 'physicalLocation', 'artifactLocation')),
        region: region === undefined ? null : readRegion(region),
        name: clean.message(names.find(name => name !== null) ?? null)
    };
}
function readRegion(region) {
    const count = (name) => natural((0,json_text/* numberField */.sJ)(region, name));
    const offset = (name) => (0,json_text/* numberField */.sJ)(region, name) ?? -1;
    return {
        startLine: count('startLine'),
        startColumn: count('startColumn'),
        endLine: count('endLine'),
        endColumn: count('endColumn'),
        byteOffset: offset('byteOffset'),
        charOffset: offset('charOffset')
    };
}
function analysed(result, fileOf) {
    const path = fileOf((0,field_of/* fieldOf */._)(result, 'analysisTarget'));
    return path === null ? [] : [{ path, region: null, name: null }];
}
function readFingerprints(value, clean) {
    const entries = ((0,read_entries/* entriesOf */.M)(value) ?? []).slice(0, MAX_FINGERPRINTS);
    return new Map(entries.flatMap(([key, text]) => (typeof text === 'string' ? [[key, clean.name(text)]] : [])));
}
function standingOf(result) {
    const kind = (0,json_text/* textField */.M8)(result, 'kind')?.toLowerCase() ?? 'fail';
    if (kind === 'pass' || kind === 'notapplicable' || kind === 'informational')
        return 'no problem';
    const suppressions = (0,json_text/* listField */.FZ)(result, 'suppressions');
    const isAccepted = suppressions.every(one => ((0,json_text/* textField */.M8)(one, 'status') ?? 'accepted') === 'accepted');
    return suppressions.length > 0 && isAccepted ? 'accepted' : 'open';
}

// EXTERNAL MODULE: ./lib/compare/security/read/sarif-uri.js
var sarif_uri = __webpack_require__(401);
;// CONCATENATED MODULE: ./lib/compare/security/read/sarif.js






const MAX_RUNS = 1_000;
function readSarif(log, clean) {
    const runs = (0,json_text/* listField */.FZ)(log, 'runs');
    const isLater = runs.every(run => (0,field_of/* fieldOf */._)(run, 'tool', 'driver') !== undefined);
    const version = (0,json_text/* textField */.M8)(log, 'version') ?? (isLater ? '2.1.0' : 'unknown');
    if (!version.startsWith('2.1.0'))
        return (0,security_scan/* unreadable */.O$)(`it is SARIF of version ${JSON.stringify(version.slice(0, 40))}; 2.1.0 is read`);
    if (runs.length === 0)
        return (0,security_scan/* unreadable */.O$)('it holds no run: nothing was scanned');
    if (runs.length > MAX_RUNS)
        return (0,security_scan/* unreadable */.O$)(`over ${MAX_RUNS} runs`);
    const parts = runs.map(run => readRun(run, clean));
    return { scans: parts.flatMap(({ scans }) => scans), defects: parts.flatMap(({ defects }) => defects) };
}
function readRun(run, clean) {
    const driver = (0,field_of/* fieldOf */._)(run, 'tool', 'driver');
    const name = (0,json_text/* textField */.M8)(driver, 'name');
    if (name === null)
        return (0,security_scan/* unreadable */.O$)('a run names no tool');
    const tool = clean.name(name);
    const results = (0,field_of/* fieldOf */._)(run, 'results');
    const failures = (0,json_text/* listField */.FZ)(run, 'invocations').flatMap(invocation => failureOf(invocation, clean) ?? []);
    const defects = failures.map(failure => `${tool} says that it did not succeed${failure}`);
    if (!Array.isArray(results)) {
        const elsewhere = (0,field_of/* fieldOf */._)(run, 'externalPropertyFileReferences', 'results') !== undefined;
        const why = elsewhere ? 'keeps its results in other files, which are not read' : 'has no results: it did not scan';
        return { scans: [], defects: [...defects, `the run of ${tool} ${why}`] };
    }
    if (results.length > security_scan/* MAX_FINDINGS */.Mt)
        return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} results of ${tool}`);
    const fileOf = (0,sarif_uri/* artifactNamer */.c)(run, clean);
    const rules = sarifRules(run, clean);
    const present = results.filter(result => (0,json_text/* textField */.M8)(result, 'baselineState') !== 'absent');
    const findings = present.map(result => readSarifResult(result, { rules, fileOf, clean }));
    const scan = {
        category: clean.name(categoryOf(run)),
        version: (0,json_text/* textField */.M8)(driver, 'semanticVersion') ?? (0,json_text/* textField */.M8)(driver, 'version'),
        rules: allRules(rules, findings),
        gaps: (0,json_text/* listField */.FZ)(run, 'invocations').flatMap(invocation => gapsOf(invocation, fileOf, clean)),
        findings,
        original: run
    };
    return { scans: [(0,security_scan/* aScan */.F8)(tool, scan)], defects };
}
function categoryOf(run) {
    const id = (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(run, 'automationDetails'), 'id') ?? '';
    const slash = id.lastIndexOf('/');
    return slash < 0 ? id : id.slice(0, slash);
}
function failureOf(invocation, clean) {
    if ((0,field_of/* fieldOf */._)(invocation, 'executionSuccessful') !== false)
        return null;
    const code = (0,json_text/* numberField */.sJ)(invocation, 'exitCode');
    const told = errorsOf(invocation).map(error => (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(error, 'message'), 'text'));
    const [first] = [(0,json_text/* textField */.M8)(invocation, 'exitCodeDescription'), ...told].filter(text => text !== null);
    return `${code === null ? '' : ` (exit code ${code})`}${first === undefined ? '' : `: ${clean.message(first) ?? ''}`}`;
}
function errorsOf(invocation) {
    const kinds = ['toolExecutionNotifications', 'toolConfigurationNotifications'];
    const all = kinds.flatMap(kind => (0,json_text/* listField */.FZ)(invocation, kind));
    return all.filter(one => (0,json_text/* textField */.M8)(one, 'level') === 'error');
}
function gapsOf(invocation, fileOf, clean) {
    return errorsOf(invocation).map(error => {
        const [place] = (0,json_text/* listField */.FZ)(error, 'locations');
        const file = fileOf((0,field_of/* fieldOf */._)(place, 'physicalLocation', 'artifactLocation'));
        const text = clean.message((0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(error, 'message'), 'text')) ?? 'an error without a message';
        return { subject: file, text };
    });
}
function allRules({ listed }, findings) {
    const found = new Set(findings.map(({ rule }) => rule));
    const isWhole = listed.some(({ id }) => !found.has(id));
    return isWhole ? new Set(listed.flatMap(({ id, formerIds }) => [id, ...formerIds])) : null;
}

;// CONCATENATED MODULE: ./lib/compare/security/read/semgrep.js






const WITHHELD = 'requires login';
function readSemgrep(report, clean) {
    const results = (0,json_text/* listField */.FZ)(report, 'results');
    if (results.length > security_scan/* MAX_FINDINGS */.Mt)
        return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} findings`);
    const errors = (0,json_text/* listField */.FZ)(report, 'errors').map(error => ({
        isFatal: (0,json_text/* textField */.M8)(error, 'level') === 'error' && (0,json_text/* textField */.M8)(error, 'path') === null,
        file: clean.file((0,json_text/* textField */.M8)(error, 'path')),
        text: clean.message((0,json_text/* textField */.M8)(error, 'message') ?? (0,json_text/* textField */.M8)(error, 'long_msg')) ?? 'it does not say why'
    }));
    const defects = errors.flatMap(({ isFatal, text }) => (isFatal ? [`the scan could not run: ${text}`] : []));
    const scanned = (0,field_of/* fieldOf */._)(report, 'paths', 'scanned');
    if (Array.isArray(scanned) && scanned.length === 0)
        defects.push('it scanned no file');
    const gaps = errors.flatMap(({ isFatal, file, text }) => (isFatal ? [] : [{ subject: file, text }]));
    const scan = { version: (0,json_text/* textField */.M8)(report, 'version'), gaps, findings: results.map(result => semgrep_readResult(result, clean)) };
    return { scans: [(0,security_scan/* aScan */.F8)('semgrep', scan)], defects };
}
function semgrep_readResult(result, clean) {
    const extra = (0,field_of/* fieldOf */._)(result, 'extra');
    const [start, end] = [(0,field_of/* fieldOf */._)(result, 'start'), (0,field_of/* fieldOf */._)(result, 'end')];
    const span = {
        startLine: (0,json_text/* numberField */.sJ)(start, 'line'),
        startColumn: (0,json_text/* numberField */.sJ)(start, 'col'),
        endLine: (0,json_text/* numberField */.sJ)(end, 'line'),
        endColumn: (0,json_text/* numberField */.sJ)(end, 'col')
    };
    const told = (name) => {
        const text = (0,json_text/* textField */.M8)(extra, name);
        return text === WITHHELD ? null : text;
    };
    const fingerprint = told('fingerprint');
    return {
        kind: 'source',
        rule: ruleId((0,json_text/* textField */.M8)(result, 'check_id') ?? 'unnamed', clean),
        formerRules: [],
        level: levelOfWord((0,json_text/* textField */.M8)(extra, 'severity')),
        message: clean.message((0,json_text/* textField */.M8)(extra, 'message')) ?? '',
        snippet: clean.message(told('lines')),
        places: [aPlace((0,json_text/* textField */.M8)(result, 'path'), span, clean)],
        guid: null,
        fingerprints: new Map(fingerprint === null ? [] : [['semgrep', clean.name(fingerprint)]]),
        partialFingerprints: new Map(),
        standing: (0,field_of/* fieldOf */._)(extra, 'is_ignored') === true ? 'accepted' : 'open',
        original: null
    };
}

;// CONCATENATED MODULE: ./lib/compare/security/read/trivy.js






function readTrivy(report, clean) {
    const results = Array.isArray(report) ? report : (0,json_text/* listField */.FZ)(report, 'Results');
    const packages = new Set();
    const findings = [];
    for (const result of results) {
        const ecosystem = (0,json_text/* textField */.M8)(result, 'Type');
        for (const one of (0,json_text/* listField */.FZ)(result, 'Packages')) {
            const name = clean.name((0,json_text/* textField */.M8)(one, 'Name') ?? 'unnamed');
            packages.add((0,security_scan/* packageKey */.MO)(ecosystem, name, (0,json_text/* textField */.M8)(one, 'Version')));
        }
        for (const found of trivy_readResult(result, clean))
            findings.push(found);
        if (findings.length > security_scan/* MAX_FINDINGS */.Mt)
            return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} findings`);
    }
    const version = (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(report, 'Trivy'), 'Version');
    const defects = results.length === 0 ? ['it found nothing that it could scan'] : [];
    return { scans: [(0,security_scan/* aScan */.F8)('trivy', { version, findings, packages })], defects };
}
function trivy_readResult(result, clean) {
    const target = (0,json_text/* textField */.M8)(result, 'Target');
    const about = { kind: 'dependency', ecosystem: (0,json_text/* textField */.M8)(result, 'Type'), target: clean.file(target) };
    return [
        ...(0,json_text/* listField */.FZ)(result, 'Vulnerabilities').map(one => ({
            ...about,
            name: clean.name((0,json_text/* textField */.M8)(one, 'PkgName') ?? 'unnamed'),
            version: (0,json_text/* textField */.M8)(one, 'InstalledVersion'),
            ids: (0,advisory_ids/* advisoryIds */.I)([(0,json_text/* textField */.M8)(one, 'VulnerabilityID')], clean),
            level: levelOfWord((0,json_text/* textField */.M8)(one, 'Severity')),
            message: clean.message((0,json_text/* textField */.M8)(one, 'Title') ?? (0,json_text/* textField */.M8)(one, 'Description')) ?? ''
        })),
        ...(0,json_text/* listField */.FZ)(result, 'Misconfigurations').map(one => readMisconfiguration(one, target, clean)),
        ...(0,json_text/* listField */.FZ)(result, 'Secrets').map(one => readSecret(one, target, clean))
    ];
}
function readMisconfiguration(one, target, clean) {
    const cause = (0,field_of/* fieldOf */._)(one, 'CauseMetadata');
    const status = (0,json_text/* textField */.M8)(one, 'Status');
    const message = (0,json_text/* textField */.M8)(one, 'Message') ?? (0,json_text/* textField */.M8)(one, 'Title');
    const found = readSource({ one, rule: (0,json_text/* textField */.M8)(one, 'ID'), message, cause, target }, clean);
    if (status === 'EXCEPTION')
        return { ...found, standing: 'accepted' };
    return status === 'PASS' ? { ...found, standing: 'no problem' } : found;
}
function readSecret(one, target, clean) {
    return readSource({ one, rule: (0,json_text/* textField */.M8)(one, 'RuleID'), message: (0,json_text/* textField */.M8)(one, 'Title'), cause: one, target }, clean);
}
function readSource({ one, rule, message, cause, target }, clean) {
    const span = { startLine: (0,json_text/* numberField */.sJ)(cause, 'StartLine'), endLine: (0,json_text/* numberField */.sJ)(cause, 'EndLine') };
    const quoted = (0,json_text/* listField */.FZ)((0,field_of/* fieldOf */._)(cause, 'Code'), 'Lines').find(line => (0,field_of/* fieldOf */._)(line, 'IsCause') === true);
    return {
        kind: 'source',
        rule: clean.name(rule ?? 'unnamed'),
        formerRules: [],
        level: levelOfWord((0,json_text/* textField */.M8)(one, 'Severity')),
        message: clean.message(message) ?? '',
        snippet: clean.message((0,json_text/* textField */.M8)(quoted, 'Content')),
        places: [aPlace(target, span, clean)],
        guid: null,
        fingerprints: new Map(),
        partialFingerprints: new Map(),
        standing: 'open',
        original: null
    };
}

;// CONCATENATED MODULE: ./lib/compare/security/read/yarn-lines.js






function looksLikeYarnLines(text) {
    const [first = ''] = text.slice(0, 100_000).split('\n', 1);
    return /^\{"type":"(?:audit|error|warning|info|activity)|^\{"value":".*"children":\{"ID":/.test(first);
}
function readYarnLines(text, clean) {
    const lines = text.split('\n', security_scan/* MAX_FINDINGS */.Mt + 1).filter(line => line.trim() !== '');
    if (lines.length > security_scan/* MAX_FINDINGS */.Mt)
        return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} lines`);
    const values = [];
    for (const [i, line] of lines.entries()) {
        const json = (0,json_text/* parseJsonText */.lk)(line);
        if (json.kind === 'problem')
            return (0,security_scan/* unreadable */.O$)(`line ${i + 1}: ${json.problem}`);
        values.push(json.value);
    }
    return values.some(value => (0,json_text/* textField */.M8)(value, 'type') !== null) ? readTyped(values, clean) : readTrees(values, clean);
}
function readTyped(values, clean) {
    const ofType = (type) => values.filter(value => (0,json_text/* textField */.M8)(value, 'type') === type);
    const errors = ofType('error').map(value => clean.message((0,json_text/* textField */.M8)(value, 'data')) ?? 'it does not say why');
    const summary = ofType('auditSummary')[0];
    const advisories = new Map();
    for (const line of ofType('auditAdvisory')) {
        const advisory = (0,field_of/* fieldOf */._)(line, 'data', 'advisory');
        advisories.set(String((0,json_text/* numberField */.sJ)(advisory, 'id') ?? (0,json_text/* textField */.M8)(advisory, 'id') ?? advisories.size), advisory);
    }
    const findings = [...advisories].flatMap(([id, advisory]) => readAdvisory(id, advisory, clean));
    const defects = errors.map(error => `the audit could not run: ${error}`);
    if (summary === undefined)
        defects.push('it has no summary: cut off');
    defects.push(...countDefects((0,field_of/* fieldOf */._)(summary, 'data'), findings.length));
    return { scans: summary === undefined ? [] : [(0,security_scan/* aScan */.F8)('yarn audit', { findings })], defects };
}
function readTrees(values, clean) {
    const findings = values.flatMap((value) => {
        const told = (0,field_of/* fieldOf */._)(value, 'children');
        const id = (0,json_text/* numberField */.sJ)(told, 'ID') ?? (0,json_text/* textField */.M8)(told, 'ID');
        const versions = (0,json_text/* listField */.FZ)(told, 'Tree Versions').filter(version => typeof version === 'string');
        const finding = {
            kind: 'dependency',
            name: clean.name((0,json_text/* textField */.M8)(value, 'value') ?? 'unnamed'),
            ecosystem: 'npm',
            ids: (0,advisory_ids/* advisoryIds */.I)([(0,json_text/* textField */.M8)(told, 'URL'), id === null ? null : `npm:${id}`], clean),
            level: levelOfWord((0,json_text/* textField */.M8)(told, 'Severity')),
            message: clean.message((0,json_text/* textField */.M8)(told, 'Issue')) ?? '',
            target: null
        };
        return (versions.length === 0 ? [null] : versions).map(version => ({ ...finding, version }));
    });
    const isOther = values.some(value => (0,field_of/* fieldOf */._)(value, 'children') === undefined);
    return { scans: [(0,security_scan/* aScan */.F8)('yarn audit', { findings })], defects: isOther ? ['a line is no advisory'] : [] };
}

;// CONCATENATED MODULE: ./lib/compare/security/read/recognise.js
















const MAX_CHARACTERS = 256 * 1024 * 1024;
function readSecurityText(text, clean) {
    if (text.length > MAX_CHARACTERS)
        return (0,security_scan/* unreadable */.O$)(`it is over ${MAX_CHARACTERS} characters long`);
    const body = text.replace(/^[\uFEFF\s]+/, '');
    if (body === '')
        return (0,security_scan/* unreadable */.O$)('it is empty, so that the scan did not run');
    const reader = readerOf(body);
    return typeof reader === 'string' ? (0,security_scan/* unreadable */.O$)(reader) : reader(clean);
}
function isSecurityText(text) {
    return text.length <= MAX_CHARACTERS && typeof readerOf(text.replace(/^[\uFEFF\s]+/, '')) !== 'string';
}
function readerOf(body) {
    if (looksLikeYarnLines(body))
        return clean => readYarnLines(body, clean);
    if (!body.startsWith('{') && !body.startsWith('['))
        return 'it is no security report of a known format';
    const json = (0,json_text/* parseJsonText */.lk)(body);
    if (json.kind === 'problem')
        return json.problem;
    const report = json.value;
    return (Array.isArray(report) ? listReader(report) : objectReader(report)) ?? answerReader(report);
}
function objectReader(report) {
    const has = (...path) => (0,field_of/* fieldOf */._)(report, ...path) !== undefined;
    const isList = (name) => Array.isArray((0,field_of/* fieldOf */._)(report, name));
    if (isList('runs'))
        return clean => readSarif(report, clean);
    if (isCargoAudit(report))
        return clean => readCargoAudit(report, clean);
    if (has('auditReportVersion'))
        return clean => readNpmAudit(report, clean);
    if (has('advisories') && has('metadata'))
        return clean => readAdvisoryList(report, clean);
    if (has('matches') && (has('descriptor') || has('source')))
        return clean => readGrype(report, clean);
    if ((0,json_text/* numberField */.sJ)(report, 'SchemaVersion') !== null && (has('ArtifactName') || has('Results')))
        return clean => readTrivy(report, clean);
    const dependencies = (0,field_of/* fieldOf */._)(report, 'dependencies');
    if (Array.isArray(dependencies) && (has('fixes') || looksLikePip(dependencies)))
        return clean => readPipAudit(dependencies, clean);
    return isList('results') ? resultReader(report) : null;
}
function resultReader(report) {
    const results = (0,field_of/* fieldOf */._)(report, 'results');
    const has = (name) => (0,field_of/* fieldOf */._)(report, name) !== undefined;
    if (has('metrics') && has('errors'))
        return clean => readBandit(report, clean);
    if (has('errors') && (has('paths') || (0,json_text/* textField */.M8)(report, 'version') !== null))
        return clean => readSemgrep(report, clean);
    const isOsv = results.every(one => Array.isArray((0,field_of/* fieldOf */._)(one, 'packages')));
    return isOsv && !has('errors') ? clean => readOsvScanner(report, clean) : null;
}
function listReader(list) {
    if (list.length === 0)
        return null;
    if (list.every(one => (0,json_text/* textField */.M8)(one, 'Target') !== null))
        return clean => readTrivy(list, clean);
    return looksLikePip(list) ? clean => readPipAudit(list, clean) : null;
}
function looksLikePip(dependencies) {
    const isOne = (one) => (0,field_of/* fieldOf */._)(one, 'vulns') !== undefined || (0,field_of/* fieldOf */._)(one, 'skip_reason') !== undefined;
    return dependencies.length > 0 && dependencies.every(isOne);
}
function answerReader(report) {
    const failed = failedAnswer(report);
    if (failed !== null)
        return clean => (0,security_scan/* unreadable */.O$)(`the scan could not run: ${clean.message(failed) ?? ''}`);
    const isNothing = Array.isArray(report) ? report.length === 0 : (0,read_entries/* entriesOf */.M)(report)?.length === 0;
    if (isNothing)
        return 'it holds nothing, not even what was scanned';
    return 'it is JSON, but no security report of a known format';
}


/***/ }),

/***/ 401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ artifactNamer)
/* harmony export */ });
/* harmony import */ var _domain_field_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1024);
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4049);


const MAX_BASES = 10;
function artifactNamer(run, clean) {
    const artifacts = (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listField */ .FZ)(run, 'artifacts');
    const bases = (0,_domain_field_of_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)(run, 'originalUriBaseIds');
    return location => {
        const index = (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .numberField */ .sJ)(location, 'index') ?? -1;
        const listed = (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(location, 'uri') === null ? (0,_domain_field_of_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)(artifacts[index], 'location') : location;
        const uri = (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(listed, 'uri');
        return uri === null ? null : clean.file(toPath(withBases(uri, (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(listed, 'uriBaseId'), bases)));
    };
}
function withBases(uri, baseId, bases) {
    let whole = uri;
    let next = baseId;
    for (let i = 0; i < MAX_BASES && next !== null && !isAbsolute(whole); i++) {
        const base = (0,_domain_field_of_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)(bases, next);
        const prefix = (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(base, 'uri') ?? '';
        whole = prefix === '' || prefix.endsWith('/') ? prefix + whole : `${prefix}/${whole}`;
        next = (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(base, 'uriBaseId');
    }
    return whole;
}
function isAbsolute(uri) {
    return /^[a-z][a-z\d+.-]+:/i.test(uri) || uri.startsWith('/');
}
function toPath(uri) {
    if (!/^file:/i.test(uri))
        return /^[a-z][a-z\d+.-]{1,40}:\/\//i.test(uri) ? uri : withoutDots(decoded(uri));
    const path = decoded(uri.replace(/^file:(?:\/\/[^/]{0,300})?/i, ''));
    return withoutDots(path.replace(/^\/+([a-z]:)/i, '$1'));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function withoutDots(path) {
    if (!/(?:^|[/\\])\.{1,2}(?:[/\\]|$)/.test(path))
        return path;
    const kept = [];
    for (const part of path.replaceAll('\\', '/').split('/')) {
        const last = kept.at(-1);
        if (part === '..' && last !== undefined && last !== '..' && last !== '')
            kept.pop();
        else if (part !== '.')
            kept.push(part);
    }
    return kept.join('/');
}


/***/ }),

/***/ 779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readScanFacts)
/* harmony export */ });
/* harmony import */ var _read_security_reports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7481);

function readScanFacts(files, root) {
    const { scans, defects } = (0,_read_security_reports_js__WEBPACK_IMPORTED_MODULE_0__/* .readSecurityReports */ .M)(files, root);
    const open = scans.flatMap(({ findings }) => findings.filter(finding => finding.kind === 'dependency' || finding.standing === 'open'));
    return { findings: open.length, defects };
}


/***/ }),

/***/ 1381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ aScan),
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   cA: () => (/* binding */ lineOf)
/* harmony export */ });
const MAX_FINDINGS = 200_000;
function unreadable(defect) {
    return { scans: [], defects: [defect] };
}
function aScan(tool, more = {}) {
    const nothing = { category: '', version: null, data: null, rules: null, gaps: [], findings: [], original: null };
    return { tool, packages: new Set(), ...nothing, ...more };
}
function packageKey(ecosystem, name, version) {
    return JSON.stringify([ecosystem, name, version]);
}
function lineOf({ places }) {
    const line = places[0]?.region?.startLine ?? 0;
    return line > 0 ? line : null;
}
function pathOf({ places }) {
    return places[0]?.path ?? null;
}


/***/ }),

/***/ 8323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ normaliseTestName),
/* harmony export */   l: () => (/* binding */ matchRows)
/* harmony export */ });
/* harmony import */ var _moved_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9558);
/* harmony import */ var _normalise_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5555);
/* harmony import */ var _table_row_chains_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9001);
/* harmony import */ var _table_test_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9225);




const PAIRING_ORDER = ['error', 'failed', 'passed', 'skipped'];
function matchRows(before, after, trees, visit) {
    const matcher = newMatcher(before, after, visit);
    const [restBefore, restAfter] = matchExactly(matcher);
    const [oldRows, newRows] = matchNormalised(matcher, restBefore, restAfter);
    const moves = (0,_moved_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .findMoves */ .K)({ before, after, oldRows, newRows }, trees);
    for (const [old, now] of moves)
        emit(matcher, old, now, true);
    const movedFrom = new Set(moves.map(([old]) => old));
    const movedTo = new Set(moves.map(([, now]) => now));
    for (const row of oldRows)
        if (!movedFrom.has(row))
            emit(matcher, row, null);
    for (const row of newRows)
        if (!movedTo.has(row))
            emit(matcher, null, row);
}
function normaliseTestName(test) {
    return { ...normalisePlace(test), name: (0,_normalise_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G)(test.name) };
}
function normalisePlace({ file, suite, variant }) {
    const place = { file: file === null ? null : (0,_normalise_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G)(file), suite: suite.map(_normalise_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G) };
    return variant === undefined ? place : { ...place, variant };
}
function newMatcher(before, after, visit) {
    const keys = before.store.size;
    return { before, after, olds: (0,_table_row_chains_js__WEBPACK_IMPORTED_MODULE_2__/* .chainRows */ .$)(before, keys), news: (0,_table_row_chains_js__WEBPACK_IMPORTED_MODULE_2__/* .chainRows */ .$)(after, keys), visit, ordinals: new Map() };
}
function emit(matcher, baseline, integration, isMoved = false) {
    const { before, after, olds, news, ordinals } = matcher;
    const key = integration === null ? (0,_table_test_table_js__WEBPACK_IMPORTED_MODULE_3__/* .keyAt */ .f5)(before, baseline ?? 0) : (0,_table_test_table_js__WEBPACK_IMPORTED_MODULE_3__/* .keyAt */ .f5)(after, integration);
    let ordinal = 1;
    if (olds.hasSeveral(key) || news.hasSeveral(key)) {
        ordinal = (ordinals.get(key) ?? 0) + 1;
        ordinals.set(key, ordinal);
    }
    matcher.visit({ baseline, integration, ordinal, isMoved });
}
function matchExactly(matcher) {
    const { olds, news } = matcher;
    const restBefore = [];
    const restAfter = [];
    for (let key = 0; key < olds.keys; key++) {
        const old = olds.first(key);
        const now = news.first(key);
        if (old >= 0 && now >= 0) {
            if (olds.hasSeveral(key) || news.hasSeveral(key))
                pairOutcomes(matcher, (0,_table_row_chains_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .R)(olds, key), (0,_table_row_chains_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .R)(news, key));
            else
                emit(matcher, old, now);
        }
        else {
            for (let row = old; row >= 0; row = olds.next(row))
                restBefore.push(row);
            for (let row = now; row >= 0; row = news.next(row))
                restAfter.push(row);
        }
    }
    return [restBefore, restAfter];
}
function matchNormalised(matcher, restBefore, restAfter) {
    if (restBefore.length === 0 || restAfter.length === 0)
        return [restBefore, restAfter];
    const keyOf = normaliserOf(matcher.before);
    const olds = groupRows(restBefore, row => keyOf((0,_table_test_table_js__WEBPACK_IMPORTED_MODULE_3__/* .keyAt */ .f5)(matcher.before, row)));
    const news = groupRows(restAfter, row => keyOf((0,_table_test_table_js__WEBPACK_IMPORTED_MODULE_3__/* .keyAt */ .f5)(matcher.after, row)));
    for (const [key, rows] of olds) {
        const others = news.get(key);
        if (!others)
            continue;
        olds.delete(key);
        news.delete(key);
        pairOutcomes(matcher, rows, others);
    }
    return [[...olds.values()].flat(), [...news.values()].flat()];
}
function normaliserOf({ store }) {
    const places = new Map();
    return key => {
        const id = store.placeIdOf(key);
        const place = places.get(id) ?? store.placeId(normalisePlace(store.place(id)));
        places.set(id, place);
        return store.key(place, (0,_normalise_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G)(store.nameOf(key)));
    };
}
function groupRows(rows, keyOf) {
    const groups = new Map();
    for (const row of rows) {
        const key = keyOf(row);
        const group = groups.get(key);
        if (group)
            group.push(row);
        else
            groups.set(key, [row]);
    }
    return groups;
}
function pairOutcomes(matcher, olds, news) {
    const oldRest = [];
    const newRest = [];
    for (const state of PAIRING_ORDER) {
        const a = olds.filter(row => (0,_table_test_table_js__WEBPACK_IMPORTED_MODULE_3__/* .stateAt */ .HK)(matcher.before, row) === state);
        const b = news.filter(row => (0,_table_test_table_js__WEBPACK_IMPORTED_MODULE_3__/* .stateAt */ .HK)(matcher.after, row) === state);
        const common = Math.min(a.length, b.length);
        for (let i = 0; i < common; i++)
            emit(matcher, a[i] ?? null, b[i] ?? null);
        for (const row of a.slice(common))
            oldRest.push(row);
        for (const row of b.slice(common))
            newRest.push(row);
    }
    for (let i = 0; i < Math.max(oldRest.length, newRest.length); i++) {
        emit(matcher, oldRest[i] ?? null, newRest[i] ?? null);
    }
}


/***/ }),

/***/ 9558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ NO_TREES),
  K: () => (/* binding */ findMoves)
});

// EXTERNAL MODULE: ./lib/compare/tests/table/test-table.js
var test_table = __webpack_require__(9225);
;// CONCATENATED MODULE: ./lib/compare/tests/same-body.js

const SHORTEST_BODY = 20;
function movedBodies({ before, after, oldRows, newRows }, trees) {
    const bodiesOn = (side, table, rows) => bodiesOf(rows.map(row => ({ row, test: (0,test_table/* caseAt */.Mv)(table, row), file: trees.fileOf[side]((0,test_table/* caseAt */.Mv)(table, row)) })), path => trees.textOf(side, path));
    const olds = bodiesOn('baseline', before, oldRows);
    const news = bodiesOn('integration', after, newRows);
    return [...olds].flatMap(([body, rows]) => {
        const others = news.get(body) ?? [];
        const [old, now] = [rows[0], others[0]];
        return rows.length === 1 && others.length === 1 && old !== undefined && now !== undefined ? [[old, now]] : [];
    });
}
function bodiesOf(tests, textOf) {
    const texts = new Map();
    const bodies = new Map();
    for (const { row, test, file } of tests) {
        if (file === null)
            continue;
        const { name, variant } = test;
        if (!texts.has(file))
            texts.set(file, textOf(file)?.split('\n') ?? null);
        const lines = texts.get(file);
        const body = lines ? bodyOf(name, lines) : null;
        if (body === null || body.replaceAll(/\s/g, '').length < SHORTEST_BODY)
            continue;
        const key = JSON.stringify([file, variant ?? null, body]);
        bodies.set(key, [...(bodies.get(key) ?? []), row]);
    }
    return bodies;
}
function bodyOf(name, lines) {
    const written = name.replace(/\[.*\]$/, '');
    const isWord = /^\w+$/.test(written);
    const pattern = isWord ? new RegExp(`\\b${written}\\b`) : null;
    const starts = lines.flatMap((line, i) => ((pattern?.test(line) ?? line.includes(written)) ? [i] : []));
    const [start] = starts;
    if (start === undefined || starts.length > 1 || written === '')
        return null;
    const depth = indentOf(lines[start] ?? '');
    const end = lines.findIndex((line, i) => i > start && line.trim() !== '' && indentOf(line) <= depth);
    const first = (lines[start] ?? '').replace(written, '');
    return [first, ...lines.slice(start + 1, end < 0 ? undefined : end)].join('\n').trim();
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ./lib/compare/tests/moved-tests.js


const AS_REPORTED = ({ file }) => file;
const NO_TREES = {
    fileOf: { baseline: AS_REPORTED, integration: AS_REPORTED },
    renames: null,
    textOf: () => null
};
const MAX_LOOKED_AT = 20_000;
function findMoves(unmatched, trees) {
    const { oldRows, newRows } = unmatched;
    if (oldRows.length === 0 || newRows.length === 0)
        return [];
    if (oldRows.length > MAX_LOOKED_AT || newRows.length > MAX_LOOKED_AT)
        return [];
    const olds = containersOf(unmatched.before, oldRows, trees.fileOf.baseline);
    const news = containersOf(unmatched.after, newRows, trees.fileOf.integration);
    const pairs = trees.renames === null ? pairsByTests(olds, news) : pairsByRename(trees.renames, olds, news);
    const moves = pairs.flatMap(([from, to]) => movesBetween(from, to));
    const [movedFrom, movedTo] = [new Set(moves.map(([old]) => old)), new Set(moves.map(([, now]) => now))];
    const rest = {
        ...unmatched,
        oldRows: oldRows.filter(row => !movedFrom.has(row)),
        newRows: newRows.filter(row => !movedTo.has(row))
    };
    return [...moves, ...movedBodies(rest, trees)];
}
function containersOf(table, rows, fileOf) {
    const containers = new Map();
    for (const row of rows) {
        const { file, suite, name, variant } = (0,test_table/* caseAt */.Mv)(table, row);
        const key = JSON.stringify(file === null ? suite : [file]);
        const inner = JSON.stringify([file === null ? [] : suite, name, variant ?? null]);
        const known = containers.get(key);
        const container = known ?? { file: fileOf({ file, suite }), tests: new Map() };
        containers.set(key, container);
        container.tests.set(inner, [...(container.tests.get(inner) ?? []), row]);
    }
    return [...containers.values()];
}
function pairsByRename(renames, olds, news) {
    const byFile = new Map(news.flatMap(one => (one.file === null ? [] : [[one.file, one]])));
    const named = olds.flatMap((from) => {
        const to = byFile.get(renames.get(from.file ?? '') ?? '');
        return to === undefined ? [] : [[from, to]];
    });
    const withoutFile = pairsByTests(olds.filter(({ file }) => file === null), news.filter(({ file }) => file === null));
    return [...named, ...withoutFile];
}
function pairsByTests(olds, news) {
    const homes = new Map();
    for (const one of news)
        for (const inner of one.tests.keys())
            homes.set(inner, [...(homes.get(inner) ?? []), one]);
    const taken = new Set();
    return olds.flatMap((from) => {
        const votes = new Map();
        for (const inner of from.tests.keys()) {
            for (const home of homes.get(inner) ?? [])
                votes.set(home, (votes.get(home) ?? 0) + 1);
        }
        const [best, second] = [...votes].filter(([home]) => !taken.has(home)).sort((a, b) => b[1] - a[1]);
        if (best === undefined || best[1] === second?.[1] || best[1] < 2 || best[1] * 2 <= from.tests.size)
            return [];
        taken.add(best[0]);
        return [[from, best[0]]];
    });
}
function movesBetween(from, to) {
    return [...from.tests].flatMap(([inner, [old, ...others]]) => {
        const [now, ...more] = to.tests.get(inner) ?? [];
        const isSure = old !== undefined && now !== undefined && others.length + more.length === 0;
        return isSure ? [[old, now]] : [];
    });
}


/***/ }),

/***/ 5555:
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

/***/ 1121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readTestReports),
  w: () => (/* binding */ readTestRun)
});

// EXTERNAL MODULE: ./lib/domain/cut-text.js
var cut_text = __webpack_require__(8062);
;// CONCATENATED MODULE: ./lib/domain/report-text.js
function piecesOf(source) {
    return 'text' in source ? [source.text] : source.pieces();
}

// EXTERNAL MODULE: ./lib/compare/text/clean-text.js
var clean_text = __webpack_require__(8672);
// EXTERNAL MODULE: ./lib/compare/tests/read/part.js
var part = __webpack_require__(897);
// EXTERNAL MODULE: ./lib/compare/tests/table/row-chains.js
var row_chains = __webpack_require__(9001);
// EXTERNAL MODULE: ./lib/compare/tests/table/test-table.js
var test_table = __webpack_require__(9225);
;// CONCATENATED MODULE: ./lib/compare/tests/matrix-legs.js


const SHARED = 0.5;
const NO_LEG = /^(?:(?:run|attempt|retry|rerun|try|shard|part|worker|job|chunk|group|split|batch)[-_. ]?\d*)?$/i;
const PASSING = /\d{4,}|[0-9a-f]{8,}/i;
function variantsOf(table, files) {
    return groupsOf(files, sharing(table, files)).flatMap(group => {
        const labels = labelsOf(group.map(({ path }) => path));
        return areLegs(labels) ? group.map((file, i) => [file, labels[i] ?? '']) : [];
    });
}
function areLegs(labels) {
    if (new Set(labels).size < labels.length || isCount(labels))
        return false;
    return labels.every(label => label.length > 1 && !NO_LEG.test(label) && !PASSING.test(label));
}
function isCount(labels) {
    const numbers = labels.map(Number).sort((a, b) => a - b);
    const [first = NaN] = numbers;
    return (first === 0 || first === 1) && numbers.every((one, i) => one === first + i);
}
function sharing(table, files) {
    const chains = (0,row_chains/* chainRows */.$)(table, table.store.size);
    const counts = new Map();
    for (let key = 0; key < chains.keys; key++) {
        if (!chains.hasSeveral(key))
            continue;
        const found = filesWith((0,row_chains/* rowsOf */.R)(chains, key), files);
        for (const pair of pairsOf(found, files.length))
            counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    return [...counts].flatMap(([pair, shared]) => {
        const [a, b] = [files[Math.floor(pair / files.length)], files[pair % files.length]];
        if (!a || !b || a.format !== b.format)
            return [];
        const larger = Math.max(a.end - a.start, b.end - b.start);
        return shared >= larger * SHARED && !areCopies(table, a, b) ? [[a, b]] : [];
    });
}
function filesWith(rows, files) {
    return files.flatMap(({ start, end }, i) => (rows.some(row => row >= start && row < end) ? [i] : []));
}
function pairsOf(found, files) {
    return found.flatMap((a, i) => found.slice(i + 1).map(b => a * files + b));
}
function areCopies(table, a, b) {
    const size = a.end - a.start;
    if (size !== b.end - b.start)
        return false;
    for (let i = 0; i < size; i++) {
        const [one, other] = [a.start + i, b.start + i];
        if ((0,test_table/* keyAt */.f5)(table, one) !== (0,test_table/* keyAt */.f5)(table, other) || table.flags[one] !== table.flags[other])
            return false;
        if (!Object.is((0,test_table/* millisecondsAt */.kO)(table, one), (0,test_table/* millisecondsAt */.kO)(table, other)))
            return false;
    }
    return true;
}
function groupsOf(files, pairs) {
    const groups = new Map();
    for (const [a, b] of pairs) {
        const joined = new Set([a, b, ...(groups.get(a) ?? []), ...(groups.get(b) ?? [])]);
        for (const file of joined)
            groups.set(file, joined);
    }
    return [...new Set(groups.values())].map(group => files.filter(file => group.has(file)));
}
function labelsOf(paths) {
    const start = sharedLength(paths, (text, i) => text[i]);
    const rests = paths.map(path => path.slice(start));
    const end = sharedLength(rests, (text, i) => text.at(-1 - i));
    return rests.map(rest => rest.slice(0, rest.length - end).replace(/^[-_./]+|[-_./]+$/g, ''));
}
function sharedLength(texts, at) {
    const [first = ''] = texts;
    let shared = 0;
    while (shared < first.length && texts.every(text => at(text, shared) === at(first, shared)))
        shared++;
    while (shared > 0 && /[a-z0-9]/i.test(at(first, shared - 1) ?? ''))
        shared--;
    return shared;
}

;// CONCATENATED MODULE: ./lib/compare/tests/merge-parts.js




function mergeParts(table, files) {
    for (const file of files)
        if (file.hasUniqueNames)
            mergeRepeats(table, file);
    const filled = files.filter(({ start, end }) => end > start);
    if (filled.length < 2)
        return;
    for (const [file, variant] of variantsOf(table, filled))
        setVariant(table, file, variant);
    const chains = (0,row_chains/* chainRows */.$)(table, table.store.size);
    for (let key = 0; key < chains.keys; key++) {
        if (chains.hasSeveral(key))
            mergeShards(table, (0,row_chains/* rowsOf */.R)(chains, key), filled);
    }
}
function mergeRepeats(table, { start, end }) {
    const firsts = new Map();
    for (let row = start; row < end; row++) {
        const first = firsts.get((0,test_table/* keyAt */.f5)(table, row));
        if (first === undefined)
            firsts.set((0,test_table/* keyAt */.f5)(table, row), row);
        else
            mergeRepeat(table, first, row);
    }
}
function mergeRepeat(table, first, row) {
    const state = (0,part/* worseState */.U$)((0,test_table/* stateAt */.HK)(table, first), (0,test_table/* stateAt */.HK)(table, row));
    const told = [first, row].filter(one => (0,part/* isFailing */.DI)((0,test_table/* stateAt */.HK)(table, one))).flatMap(one => table.messages.get(one) ?? []);
    const message = told.length > 0 ? told.join('\n') : (table.messages.get(first) ?? table.messages.get(row) ?? null);
    table.milliseconds[first] = (0,test_table/* millisecondsAt */.kO)(table, first) + (0,test_table/* millisecondsAt */.kO)(table, row);
    (0,test_table/* setOutcome */.Ji)(table, first, { state, flaky: state === 'passed' });
    (0,test_table/* setMessage */.yH)(table, first, message);
    (0,test_table/* dropRow */.YX)(table, row);
}
function setVariant(table, { start, end }, variant) {
    const { place, placeId, placeIdOf, nameOf, key: keyOf } = table.store;
    const places = new Map();
    for (let row = start; row < end; row++) {
        const key = (0,test_table/* keyAt */.f5)(table, row);
        const old = placeIdOf(key);
        const known = place(old);
        const now = places.get(old) ??
            placeId({ ...known, variant: known.variant === undefined ? variant : `${known.variant}, ${variant}` });
        places.set(old, now);
        table.keys[row] = keyOf(now, nameOf(key));
    }
}
function mergeShards(table, rows, files) {
    const kept = [];
    for (const { start, end } of files) {
        const own = rows.filter(row => row >= start && row < end);
        for (const [nth, row] of own.entries()) {
            const first = kept[nth];
            if (first === undefined)
                kept.push(row);
            else
                mergeShard(table, first, row);
        }
    }
}
function mergeShard(table, first, row) {
    const [a, b] = [(0,test_table/* stateAt */.HK)(table, first), (0,test_table/* stateAt */.HK)(table, row)];
    const state = (0,part/* worseState */.U$)(a, b);
    const flaky = (0,test_table/* isFlakyAt */.z8)(table, first) || (0,test_table/* isFlakyAt */.z8)(table, row) || differ(a, b);
    if (a !== state) {
        (0,test_table/* setMessage */.yH)(table, first, table.messages.get(row) ?? null);
        table.milliseconds[first] = (0,test_table/* millisecondsAt */.kO)(table, row);
    }
    (0,test_table/* setOutcome */.Ji)(table, first, { state, flaky });
    (0,test_table/* dropRow */.YX)(table, row);
}
function differ(a, b) {
    return a !== 'skipped' && b !== 'skipped' && (0,part/* isFailing */.DI)(a) !== (0,part/* isFailing */.DI)(b);
}

// EXTERNAL MODULE: ./lib/domain/field-of.js
var field_of = __webpack_require__(1024);
// EXTERNAL MODULE: ./lib/compare/text/json-text.js
var json_text = __webpack_require__(4049);
;// CONCATENATED MODULE: ./lib/compare/tests/read/ctrf.js




const STATES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['skipped', 'skipped'],
    ['pending', 'skipped']
]);
function readCtrf(report, clean) {
    const results = (0,field_of/* fieldOf */._)(report, 'results');
    const tests = (0,json_text/* listField */.FZ)(results, 'tests');
    if (tests.length > part/* MAX_CASES */.fG) {
        return { format: 'ctrf', cases: [], loadErrors: [], defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    }
    const cases = tests.map(test => readTest(test, clean));
    return { format: 'ctrf', cases, loadErrors: [], defects: defectsOf((0,field_of/* fieldOf */._)(results, 'summary'), cases) };
}
function readTest(test, clean) {
    const status = (0,json_text/* textField */.M8)(test, 'status') ?? 'none';
    const state = STATES.get(status) ?? 'error';
    const unknown = STATES.has(status) ? null : `status ${JSON.stringify(status.slice(0, 40))}`;
    const told = clean.message((0,json_text/* textField */.M8)(test, 'message') ?? (0,json_text/* textField */.M8)(test, 'trace'));
    return {
        file: clean.file((0,json_text/* textField */.M8)(test, 'filePath')),
        suite: suiteOf(test).map(name => clean.name(name)),
        name: clean.name((0,json_text/* textField */.M8)(test, 'name') ?? ''),
        state,
        milliseconds: (0,clean_text/* boundedMilliseconds */.w)((0,json_text/* numberField */.sJ)(test, 'duration') ?? NaN),
        message: unknown === null ? told : `${unknown}${told === null ? '' : `: ${told}`}`,
        flaky: state === 'passed' && ((0,field_of/* fieldOf */._)(test, 'flaky') === true || ((0,json_text/* numberField */.sJ)(test, 'retries') ?? 0) > 0)
    };
}
function suiteOf(test) {
    const text = (0,json_text/* textField */.M8)(test, 'suite');
    return text === null ? (0,json_text/* textsField */.NE)(test, 'suite') : text === '' ? [] : [text];
}
function defectsOf(summary, cases) {
    const claimed = (0,json_text/* numberField */.sJ)(summary, 'tests');
    const failed = (0,json_text/* numberField */.sJ)(summary, 'failed') ?? 0;
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

// EXTERNAL MODULE: ./lib/compare/tests/read/test-case.js
var test_case = __webpack_require__(9141);
;// CONCATENATED MODULE: ./lib/compare/tests/read/cucumber.js




const FORMAT = 'cucumber';
const cucumber_STATES = [
    ['failed', 'failed'],
    ['error', 'error'],
    ['hook_error', 'error'],
    ['cleanup_error', 'error'],
    ['ambiguous', 'error'],
    ['undefined', 'error'],
    ['untested', 'skipped'],
    ['unknown', 'error'],
    ['pending', 'error'],
    ['skipped', 'skipped'],
    ['passed', 'passed']
];
function isCucumber(report) {
    return Array.isArray(report) && report.length > 0 && report.every(isFeature);
}
function isFeature(feature) {
    return Array.isArray((0,field_of/* fieldOf */._)(feature, 'elements')) && placeOf(feature) !== null;
}
function readCucumber(report, clean) {
    const cases = report.flatMap(feature => readFeature(feature, clean));
    if (cases.length > part/* MAX_CASES */.fG) {
        return { format: FORMAT, cases: [], loadErrors: [], defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    }
    return { format: FORMAT, cases, loadErrors: [], defects: [] };
}
function readFeature(feature, clean) {
    const cases = [];
    const suite = [(0,json_text/* textField */.M8)(feature, 'name') ?? ''];
    let background = [];
    for (const element of (0,json_text/* listField */.FZ)(feature, 'elements')) {
        if ((0,json_text/* textField */.M8)(element, 'type') === 'background') {
            background = resultsOf(element);
            continue;
        }
        const results = [...background, ...resultsOf(element)];
        background = [];
        const name = (0,json_text/* textField */.M8)(element, 'name') ?? '';
        const state = worstOf(results, (0,json_text/* textField */.M8)(element, 'status'));
        cases.push((0,test_case/* testCase */.DH)({ file: placeOf(feature), suite, name, state, milliseconds: durationOf(results), message: messageOf(results) }, clean));
    }
    return cases;
}
function placeOf(feature) {
    return (0,json_text/* textField */.M8)(feature, 'uri') ?? (0,json_text/* textField */.M8)(feature, 'location')?.replace(/:\d+$/, '') ?? null;
}
function resultsOf(element) {
    const steps = ['before', 'steps', 'after'].flatMap(name => (0,json_text/* listField */.FZ)(element, name));
    return steps.map(step => (0,field_of/* fieldOf */._)(step, 'result'));
}
function worstOf(results, told) {
    const statuses = results.map(result => (0,json_text/* textField */.M8)(result, 'status')).filter(status => status !== null);
    const lower = new Set([...statuses, ...(told === null ? [] : [told])].map(status => status.toLowerCase()));
    if (lower.size === 0)
        return 'skipped';
    return cucumber_STATES.find(([status]) => lower.has(status))?.[1] ?? 'error';
}
function durationOf(results) {
    const durations = results.map(result => (0,json_text/* numberField */.sJ)(result, 'duration')).filter(value => value !== null);
    if (durations.length === 0)
        return null;
    const sum = durations.reduce((total, value) => total + value, 0);
    return durations.every(Number.isInteger) ? sum / 1e6 : sum * 1000;
}
function messageOf(results) {
    const message = results.map(result => (0,field_of/* fieldOf */._)(result, 'error_message')).find(one => one !== undefined);
    return Array.isArray(message) ? message.join('\n') : typeof message === 'string' ? message : null;
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/claims.js

function shortfalls({ tests, failed }, cases, loadErrors = []) {
    const failing = (0,part/* countFailing */.aO)(cases) + loadErrors.length;
    return [
        ...(tests !== null && tests > cases.length ? [`it claims ${tests} tests and holds ${cases.length}`] : []),
        ...(failed !== null && failed > failing ? [`it claims ${failed} failed tests and shows ${failing}`] : [])
    ];
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/durations.js

function parseSeconds(text) {
    const plainly = plainNumber(text);
    if (plainly >= 0)
        return (0,clean_text/* boundedMilliseconds */.w)(plainly * 1000);
    const trimmed = (text ?? '').trim();
    const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(trimmed);
    const plain = grouped ? trimmed.replaceAll(',', '') : trimmed.replace(',', '.');
    return /^\d+(?:\.\d*)?(?:e-?\d{1,3})?$/i.test(plain) ? (0,clean_text/* boundedMilliseconds */.w)(Number(plain) * 1000) : null;
}
function plainNumber(text) {
    if (text === null || text.length > 20)
        return NaN;
    const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
    return first >= 0x30 && first <= 0x39 && !(second > 0x39) ? Number(text) : NaN;
}
function parseTimeSpan(text) {
    const span = /^(?:(\d{1,5})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/.exec((text ?? '').trim());
    if (!span)
        return null;
    const [, days, hours, minutes, seconds] = span;
    const whole = Number(days ?? 0) * 86_400 + Number(hours) * 3_600 + Number(minutes) * 60;
    return (0,clean_text/* boundedMilliseconds */.w)((whole + Number(seconds)) * 1000);
}
function parseCount(text) {
    const trimmed = (text ?? '').trim();
    return /^\d{1,15}$/.test(trimmed) ? Number(trimmed) : null;
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/gtest.js






const gtest_FORMAT = 'gtest';
function readGtest(report, clean) {
    const cases = (0,json_text/* listField */.FZ)(report, 'testsuites').flatMap(suite => (0,json_text/* listField */.FZ)(suite, 'testsuite').map(test => gtest_readTest(test, (0,json_text/* textField */.M8)(suite, 'name') ?? '', clean)));
    if (cases.length > part/* MAX_CASES */.fG) {
        return { format: gtest_FORMAT, cases: [], loadErrors: [], defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    }
    const claims = { tests: (0,json_text/* numberField */.sJ)(report, 'tests'), failed: (0,json_text/* numberField */.sJ)(report, 'failures') };
    return { format: gtest_FORMAT, cases, loadErrors: [], defects: shortfalls(claims, cases) };
}
function gtest_readTest(test, suite, clean) {
    const failures = (0,json_text/* listField */.FZ)(test, 'failures').map(failure => (0,json_text/* textField */.M8)(failure, 'failure') ?? '');
    return (0,test_case/* testCase */.DH)({
        file: (0,json_text/* textField */.M8)(test, 'file'),
        suite: [(0,json_text/* textField */.M8)(test, 'classname') ?? suite],
        name: (0,json_text/* textField */.M8)(test, 'name') ?? '',
        state: stateOf(test, failures),
        milliseconds: parseSeconds(((0,json_text/* textField */.M8)(test, 'time') ?? '').replace(/s$/, '')),
        message: failures[0] ?? (0,json_text/* textField */.M8)((0,json_text/* listField */.FZ)(test, 'skipped')[0], 'message')
    }, clean);
}
function stateOf(test, failures) {
    if (failures.length > 0)
        return 'failed';
    if ((0,json_text/* textField */.M8)(test, 'status') !== 'RUN')
        return 'skipped';
    const result = (0,json_text/* textField */.M8)(test, 'result') ?? 'COMPLETED';
    if (result === 'COMPLETED')
        return (0,field_of/* fieldOf */._)(test, 'skipped') === undefined ? 'passed' : 'skipped';
    return result === 'SKIPPED' || result === 'SUPPRESSED' ? 'skipped' : 'error';
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/jest.js




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
    for (const file of (0,json_text/* listField */.FZ)(report, 'testResults')) {
        readFile(file, clean, cases, loadErrors);
        if (cases.length > part/* MAX_CASES */.fG)
            return { format, cases, loadErrors, defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    }
    return { format, cases, loadErrors, defects: jest_defectsOf(report, cases, loadErrors) };
}
function readFile(result, clean, cases, loadErrors) {
    const file = clean.file((0,json_text/* textField */.M8)(result, 'name'));
    const assertions = (0,json_text/* listField */.FZ)(result, 'assertionResults');
    const tests = assertions.filter(assertion => (0,json_text/* textField */.M8)(assertion, 'title') !== null);
    const found = tests.map(assertion => readAssertion(assertion, file, clean));
    for (const test of found)
        cases.push(test);
    const unexplained = (0,json_text/* textField */.M8)(result, 'status') === 'failed' && (0,part/* countFailing */.aO)(found) === 0;
    if (!unexplained && tests.length === assertions.length)
        return;
    const message = clean.message((0,json_text/* textField */.M8)(result, 'message')) ?? 'the file failed without a failing test';
    loadErrors.push({ file: file ?? 'a file the report does not name', message });
}
function readAssertion(assertion, file, clean) {
    const status = (0,json_text/* textField */.M8)(assertion, 'status') ?? 'none';
    const state = jest_STATES.get(status) ?? 'error';
    const failures = (0,json_text/* textsField */.NE)(assertion, 'failureMessages');
    const unknown = jest_STATES.has(status) ? null : `unknown status ${JSON.stringify(status.slice(0, 40))}`;
    const attempts = (0,json_text/* numberField */.sJ)(assertion, 'invocations') ?? 1;
    return {
        file,
        suite: (0,json_text/* textsField */.NE)(assertion, 'ancestorTitles').map(title => clean.name(title)),
        name: clean.name((0,json_text/* textField */.M8)(assertion, 'title') ?? ''),
        state,
        milliseconds: (0,clean_text/* boundedMilliseconds */.w)((0,json_text/* numberField */.sJ)(assertion, 'duration') ?? NaN),
        message: unknown ?? clean.message(failures[0] ?? null),
        flaky: state === 'passed' && (attempts > 1 || failures.length > 0)
    };
}
function jest_defectsOf(report, cases, loadErrors) {
    const defects = [];
    const claim = (name) => (0,json_text/* numberField */.sJ)(report, name) ?? 0;
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

;// CONCATENATED MODULE: ./lib/compare/tests/read/mocha.js





const mocha_FORMAT = 'mocha';
const STOPPING_HOOK = /^"(?:before all|before each|after each)" hook\b/;
function isStoppingHook(title) {
    return STOPPING_HOOK.test(title);
}
function readMocha(report, clean) {
    const failures = (0,json_text/* listField */.FZ)(report, 'failures');
    const count = failures.length + (0,json_text/* listField */.FZ)(report, 'passes').length + (0,json_text/* listField */.FZ)(report, 'pending').length;
    if (count > part/* MAX_CASES */.fG)
        return { format: mocha_FORMAT, cases: [], loadErrors: [], defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    const hooks = failures.filter(failure => isStoppingHook((0,json_text/* textField */.M8)(failure, 'title') ?? ''));
    const failed = failures.filter(failure => !hooks.includes(failure));
    const cases = [
        ...readList((0,json_text/* listField */.FZ)(report, 'passes'), 'passed', clean),
        ...readList(failed, 'failed', clean),
        ...readList((0,json_text/* listField */.FZ)(report, 'pending'), 'skipped', clean)
    ];
    const loadErrors = hooks.map(hook => readHook(hook, clean));
    return { format: mocha_FORMAT, cases, loadErrors, defects: mocha_defectsOf(report, cases, loadErrors) };
}
function readList(tests, state, clean) {
    return tests.map(test => {
        const title = (0,json_text/* textField */.M8)(test, 'title') ?? '';
        const fullTitle = (0,json_text/* textField */.M8)(test, 'fullTitle') ?? title;
        return (0,test_case/* testCase */.DH)({
            file: (0,json_text/* textField */.M8)(test, 'file'),
            suite: [fullTitle.endsWith(title) ? fullTitle.slice(0, -title.length || undefined).trim() : ''],
            name: title,
            state,
            milliseconds: (0,json_text/* numberField */.sJ)(test, 'duration'),
            message: mocha_messageOf(test),
            flaky: state === 'passed' && ((0,json_text/* numberField */.sJ)(test, 'currentRetry') ?? 0) > 0
        }, clean);
    });
}
function readHook(hook, clean) {
    const title = (0,json_text/* textField */.M8)(hook, 'fullTitle') ?? (0,json_text/* textField */.M8)(hook, 'title') ?? '';
    return (0,test_case/* loadError */.Hj)((0,json_text/* textField */.M8)(hook, 'file'), `${title}: ${mocha_messageOf(hook) ?? 'no message'}`, clean);
}
function mocha_messageOf(test) {
    return (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(test, 'err'), 'stack') ?? (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(test, 'err'), 'message');
}
function mocha_defectsOf(report, cases, loadErrors) {
    const stats = (0,field_of/* fieldOf */._)(report, 'stats');
    const tests = (0,json_text/* numberField */.sJ)(stats, 'tests');
    const claims = shortfalls({ tests, failed: (0,json_text/* numberField */.sJ)(stats, 'failures') }, cases, loadErrors);
    return tests === null ? ['its statistics do not say how many tests there are', ...claims] : claims;
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/mochawesome.js






const mochawesome_FORMAT = 'mochawesome';
const mochawesome_STATES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['pending', 'skipped'],
    ['skipped', 'skipped']
]);
function readMochawesome(report, clean) {
    const into = { clean, cases: [], loadErrors: [] };
    for (const suite of (0,json_text/* listField */.FZ)(report, 'results'))
        readSuite(suite, { file: null, suite: [] }, into);
    const { cases, loadErrors } = into;
    if (cases.length > part/* MAX_CASES */.fG)
        return { format: mochawesome_FORMAT, cases: [], loadErrors, defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    return { format: mochawesome_FORMAT, cases, loadErrors, defects: mochawesome_defectsOf(report, cases, loadErrors) };
}
function readSuite(suite, around, into) {
    const title = (0,json_text/* textField */.M8)(suite, 'title') ?? '';
    const file = (0,json_text/* textField */.M8)(suite, 'fullFile') ?? (0,json_text/* textField */.M8)(suite, 'file') ?? '';
    const place = {
        file: file === '' ? around.file : file,
        suite: title === '' ? around.suite : [...around.suite, title]
    };
    for (const test of (0,json_text/* listField */.FZ)(suite, 'tests')) {
        if (!wasLeftOut(test))
            into.cases.push(mochawesome_readTest(test, place, into.clean));
    }
    for (const hook of [...(0,json_text/* listField */.FZ)(suite, 'beforeHooks'), ...(0,json_text/* listField */.FZ)(suite, 'afterHooks')])
        mochawesome_readHook(hook, place, into);
    for (const inner of (0,json_text/* listField */.FZ)(suite, 'suites'))
        readSuite(inner, place, into);
}
function wasLeftOut(test) {
    return (0,field_of/* fieldOf */._)(test, 'skipped') === true && (0,field_of/* fieldOf */._)(test, 'pending') !== true;
}
function mochawesome_readTest(test, { file, suite }, clean) {
    const state = (0,field_of/* fieldOf */._)(test, 'pending') === true ? 'skipped' : (mochawesome_STATES.get((0,json_text/* textField */.M8)(test, 'state') ?? '') ?? 'error');
    return (0,test_case/* testCase */.DH)({
        file,
        suite,
        name: (0,json_text/* textField */.M8)(test, 'title') ?? '',
        state,
        milliseconds: (0,json_text/* numberField */.sJ)(test, 'duration'),
        message: mochawesome_messageOf(test)
    }, clean);
}
function mochawesome_readHook(hook, { file, suite }, { clean, cases, loadErrors }) {
    if ((0,json_text/* textField */.M8)(hook, 'state') !== 'failed' && (0,field_of/* fieldOf */._)(hook, 'fail') !== true)
        return;
    const title = (0,json_text/* textField */.M8)(hook, 'title') ?? '';
    const message = mochawesome_messageOf(hook);
    if (isStoppingHook(title))
        loadErrors.push((0,test_case/* loadError */.Hj)(file, [...suite, `${title}: ${message ?? ''}`].join(' '), clean));
    else
        cases.push((0,test_case/* testCase */.DH)({ file, suite, name: title, state: 'error', message }, clean));
}
function mochawesome_messageOf(test) {
    return (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(test, 'err'), 'message') ?? (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(test, 'err'), 'estack');
}
function mochawesome_defectsOf(report, cases, loadErrors) {
    const stats = (0,field_of/* fieldOf */._)(report, 'stats');
    const tests = (0,json_text/* numberField */.sJ)(stats, 'testsRegistered') ?? (0,json_text/* numberField */.sJ)(stats, 'tests');
    const leftOut = (0,json_text/* numberField */.sJ)(stats, 'skipped') ?? 0;
    const claims = shortfalls({ tests: tests === null ? null : tests - leftOut, failed: (0,json_text/* numberField */.sJ)(stats, 'failures') }, cases, loadErrors);
    return tests === null ? ['its statistics do not say how many tests there are', ...claims] : claims;
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/playwright.js





const playwright_FORMAT = 'playwright';
const playwright_STATES = new Map([
    ['expected', 'passed'],
    ['flaky', 'passed'],
    ['unexpected', 'failed'],
    ['skipped', 'skipped']
]);
function readPlaywright(report, clean) {
    const root = ((0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(report, 'config'), 'rootDir') ?? '').replaceAll('\\', '/').replace(/\/+$/, '');
    const into = { clean, folder: root === '' ? '' : `${root}/`, cases: [] };
    for (const suite of (0,json_text/* listField */.FZ)(report, 'suites'))
        playwright_readSuite(suite, [], into);
    const loadErrors = (0,json_text/* listField */.FZ)(report, 'errors').map(error => readError(error, clean));
    const { cases } = into;
    if (cases.length > part/* MAX_CASES */.fG)
        return { format: playwright_FORMAT, cases: [], loadErrors, defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    return { format: playwright_FORMAT, cases, loadErrors, defects: playwright_defectsOf(report, cases, loadErrors) };
}
function playwright_readSuite(suite, around, into) {
    for (const spec of (0,json_text/* listField */.FZ)(suite, 'specs'))
        readSpec(spec, around ?? [], into);
    for (const inner of (0,json_text/* listField */.FZ)(suite, 'suites')) {
        playwright_readSuite(inner, [...(around ?? []), (0,json_text/* textField */.M8)(inner, 'title') ?? ''], into);
    }
}
function readSpec(spec, suite, { clean, folder, cases }) {
    const file = (0,json_text/* textField */.M8)(spec, 'file');
    for (const test of (0,json_text/* listField */.FZ)(spec, 'tests')) {
        const results = (0,json_text/* listField */.FZ)(test, 'results');
        const last = results.at(-1);
        const status = (0,json_text/* textField */.M8)(test, 'status') ?? '';
        const state = (0,json_text/* textField */.M8)(last, 'status') === 'interrupted' ? 'error' : (playwright_STATES.get(status) ?? 'error');
        cases.push((0,test_case/* testCase */.DH)({
            file: file === null ? null : file.startsWith('/') ? file : folder + file,
            suite,
            name: (0,json_text/* textField */.M8)(spec, 'title') ?? '',
            state,
            milliseconds: (0,json_text/* numberField */.sJ)(last, 'duration'),
            message: (0,part/* isFailing */.DI)(state) ? playwright_messageOf(last) : reasonOf(test),
            flaky: status === 'flaky',
            variant: (0,json_text/* textField */.M8)(test, 'projectName')
        }, clean));
    }
}
function playwright_messageOf(result) {
    return (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(result, 'error'), 'message') ?? (0,json_text/* textField */.M8)((0,json_text/* listField */.FZ)(result, 'errors')[0], 'message');
}
function reasonOf(test) {
    return ((0,json_text/* listField */.FZ)(test, 'annotations')
        .map(annotation => (0,json_text/* textField */.M8)(annotation, 'description'))
        .find(text => text !== null) ?? null);
}
function readError(error, clean) {
    return (0,test_case/* loadError */.Hj)((0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(error, 'location'), 'file'), (0,json_text/* textField */.M8)(error, 'message'), clean);
}
function playwright_defectsOf(report, cases, loadErrors) {
    const stats = (0,field_of/* fieldOf */._)(report, 'stats');
    const counts = ['expected', 'unexpected', 'flaky', 'skipped'].map(name => (0,json_text/* numberField */.sJ)(stats, name));
    const tests = counts.some(count => count === null) ? null : counts.reduce((sum, one) => sum + (one ?? 0), 0);
    const claims = shortfalls({ tests, failed: (0,json_text/* numberField */.sJ)(stats, 'unexpected') }, cases, loadErrors);
    return tests === null ? ['its statistics do not say how many tests there are', ...claims] : claims;
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/pytest-json.js




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
    const tests = (0,json_text/* listField */.FZ)(report, 'tests');
    if (tests.length > part/* MAX_CASES */.fG)
        return { format, cases: [], loadErrors: [], defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    const cases = tests.map(test => pytest_json_readTest(test, clean));
    const loadErrors = (0,json_text/* listField */.FZ)(report, 'collectors')
        .filter(collector => (0,json_text/* textField */.M8)(collector, 'outcome') === 'failed')
        .map(collector => readCollector(collector, clean));
    return { format, cases, loadErrors, defects: pytest_json_defectsOf(report, cases, loadErrors) };
}
function pytest_json_readTest(test, clean) {
    const node = splitNodeId((0,json_text/* textField */.M8)(test, 'nodeid') ?? '');
    const outcome = (0,json_text/* textField */.M8)(test, 'outcome') ?? 'none';
    const state = pytest_json_STATES.get(outcome) ?? 'error';
    const unknown = pytest_json_STATES.has(outcome) ? null : `unknown outcome ${JSON.stringify(outcome.slice(0, 40))}`;
    return {
        file: clean.file(node.file),
        suite: node.classes.map(name => clean.name(name)),
        name: clean.name(node.name),
        state,
        milliseconds: pytest_json_durationOf(test),
        message: unknown ?? clean.message(pytest_json_messageOf(test)),
        flaky: outcome === 'rerun'
    };
}
function readCollector(collector, clean) {
    const file = clean.file(splitNodeId((0,json_text/* textField */.M8)(collector, 'nodeid') ?? '').file);
    const message = clean.message((0,json_text/* textField */.M8)(collector, 'longrepr')) ?? 'it could not be collected';
    return { file: file ?? 'the test folder', message };
}
function splitNodeId(id) {
    const bracket = id.indexOf('[');
    const head = bracket < 0 ? id : id.slice(0, bracket);
    const [file = '', ...names] = head.split('::');
    const name = names.pop() ?? file;
    return { file, classes: names, name: bracket < 0 ? name : name + id.slice(bracket) };
}
function pytest_json_durationOf(test) {
    const seconds = STAGES.map(stage => (0,json_text/* numberField */.sJ)((0,field_of/* fieldOf */._)(test, stage), 'duration')).filter(value => value !== null);
    return seconds.length === 0 ? null : (0,clean_text/* boundedMilliseconds */.w)(seconds.reduce((sum, value) => sum + value, 0) * 1000);
}
function pytest_json_messageOf(test) {
    const stages = STAGES.map(stage => (0,field_of/* fieldOf */._)(test, stage));
    const failed = stages.filter(stage => (0,json_text/* textField */.M8)(stage, 'outcome') === 'failed');
    const told = failed.length > 0 ? failed : stages.filter(stage => (0,json_text/* textField */.M8)(stage, 'outcome') === 'skipped');
    const messages = told.map(stage => (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(stage, 'crash'), 'message') ?? (0,json_text/* textField */.M8)(stage, 'longrepr'));
    const texts = messages.filter(message => message !== null);
    return texts.length === 0 ? null : texts.join('\n');
}
function pytest_json_defectsOf(report, cases, loadErrors) {
    const summary = (0,field_of/* fieldOf */._)(report, 'summary');
    const exit = (0,json_text/* numberField */.sJ)(report, 'exitcode');
    const wrong = (0,part/* countFailing */.aO)(cases) + loadErrors.length;
    const total = (0,json_text/* numberField */.sJ)(summary, 'total') ?? 0;
    const expected = ((0,json_text/* numberField */.sJ)(summary, 'collected') ?? 0) - ((0,json_text/* numberField */.sJ)(summary, 'deselected') ?? 0);
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

;// CONCATENATED MODULE: ./lib/compare/tests/read/rspec.js





const rspec_FORMAT = 'rspec';
const rspec_STATES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['pending', 'skipped']
]);
function readRspec(report, clean) {
    const examples = (0,json_text/* listField */.FZ)(report, 'examples');
    if (examples.length > part/* MAX_CASES */.fG) {
        return { format: rspec_FORMAT, cases: [], loadErrors: [], defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    }
    const cases = examples.map(example => readExample(example, clean));
    const summary = (0,field_of/* fieldOf */._)(report, 'summary');
    const outside = (0,json_text/* numberField */.sJ)(summary, 'errors_outside_of_examples_count') ?? 0;
    const loadErrors = outside > 0 ? readErrors((0,json_text/* textsField */.NE)(report, 'messages'), clean) : [];
    const claims = { tests: (0,json_text/* numberField */.sJ)(summary, 'example_count'), failed: (0,json_text/* numberField */.sJ)(summary, 'failure_count') };
    const unclaimed = claims.tests === null ? ['its summary does not say how many examples there are'] : [];
    return { format: rspec_FORMAT, cases, loadErrors, defects: [...unclaimed, ...shortfalls(claims, cases)] };
}
function readExample(example, clean) {
    const state = rspec_STATES.get((0,json_text/* textField */.M8)(example, 'status') ?? '') ?? 'error';
    const exception = (0,field_of/* fieldOf */._)(example, 'exception');
    const thrown = [(0,json_text/* textField */.M8)(exception, 'class'), (0,json_text/* textField */.M8)(exception, 'message')].filter(part => part !== null);
    const seconds = (0,json_text/* numberField */.sJ)(example, 'run_time');
    return (0,test_case/* testCase */.DH)({
        file: (0,json_text/* textField */.M8)(example, 'file_path'),
        name: (0,json_text/* textField */.M8)(example, 'full_description') ?? (0,json_text/* textField */.M8)(example, 'description') ?? '',
        state,
        milliseconds: seconds === null ? null : seconds * 1000,
        message: thrown.length > 0 ? thrown.join(': ') : (0,json_text/* textField */.M8)(example, 'pending_message')
    }, clean);
}
function readErrors(messages, clean) {
    const errors = messages.filter(message => message.includes('An error occurred'));
    if (errors.length === 0)
        return [(0,test_case/* loadError */.Hj)(null, messages[0] ?? 'an error outside of examples', clean)];
    return errors.map(message => (0,test_case/* loadError */.Hj)(/while loading (\S+?)\.?(?:\s|$)/.exec(message)?.[1] ?? null, message, clean));
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/json-report.js












const READERS = [
    [report => hasLists(report, 'testResults'), readJest],
    [report => hasLists((0,field_of/* fieldOf */._)(report, 'results'), 'tests'), readCtrf],
    [report => hasLists(report, 'tests', 'passes', 'failures') && isObject((0,field_of/* fieldOf */._)(report, 'stats')), readMocha],
    [report => hasLists(report, 'results') && isObject((0,field_of/* fieldOf */._)(report, 'stats')), readMochawesome],
    [report => hasLists(report, 'suites') && isObject((0,field_of/* fieldOf */._)(report, 'stats')), readPlaywright],
    [report => hasLists(report, 'examples') && isObject((0,field_of/* fieldOf */._)(report, 'summary')), readRspec],
    [report => hasLists(report, 'testsuites') && (0,json_text/* numberField */.sJ)(report, 'tests') !== null, readGtest],
    [report => hasLists(report, 'tests') && isPytest(report), readPytestJson]
];
function readJsonReport(text, clean) {
    const json = (0,json_text/* parseJsonText */.lk)(text);
    if (json.kind === 'problem')
        return (0,part/* unreadable */.O$)(json.problem);
    const report = json.value;
    if (isCucumber(report))
        return readCucumber(report, clean);
    const reader = READERS.find(([fits]) => fits(report))?.[1];
    return reader === undefined ? (0,part/* unreadable */.O$)('it is JSON, but no test report of a known format') : reader(report, clean);
}
function hasLists(report, ...names) {
    return names.every(name => Array.isArray((0,field_of/* fieldOf */._)(report, name)));
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function isPytest(report) {
    return (0,json_text/* numberField */.sJ)(report, 'exitcode') !== null || (0,json_text/* listField */.FZ)(report, 'collectors').length > 0;
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/lines.js

const MAX_LINE = 1024 * 1024;
function* linesOf(text, longest = MAX_LINE) {
    let start = 0;
    while (start < text.length) {
        const end = text.indexOf('\n', start);
        const stop = end < 0 ? text.length : end;
        const line = text.slice(start, Math.min(stop, start + longest));
        yield line.endsWith('\r') ? line.slice(0, -1) : line;
        start = stop + 1;
    }
}
function parseEventLine(line) {
    if (!line.startsWith('{'))
        return { kind: 'text', text: line };
    const json = (0,json_text/* parseJsonText */.lk)(line);
    if (json.kind === 'value')
        return { kind: 'event', event: Object(json.value) };
    return { kind: 'broken' };
}
function lineDefects(text, broken) {
    const isOpen = text.trim() !== '' && !text.endsWith('\n');
    return [
        ...(broken > 0 ? [`${broken} lines begin as JSON and are none`] : []),
        ...(isOpen ? ['its last line has no end: it may be cut off'] : [])
    ];
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/dart.js





const dart_STATES = new Map([
    ['success', 'passed'],
    ['failure', 'failed'],
    ['error', 'error']
]);
function readDart(text, clean) {
    const reading = newReading(clean);
    for (const line of linesOf(text)) {
        const read = parseEventLine(line);
        if (read.kind === 'event')
            takeEvent(read.event, reading);
        else if (read.kind === 'broken')
            reading.broken++;
        if (reading.cases.length > part/* MAX_CASES */.fG)
            break;
    }
    for (const test of reading.running.values())
        addCase(reading, test, { state: 'error', message: 'it did not end' });
    return { format: 'dart', cases: reading.cases, loadErrors: reading.loadErrors, defects: dart_defectsOf(text, reading) };
}
function newReading(clean) {
    const [files, platforms, groups] = [new Map(), new Map(), new Map()];
    const running = new Map();
    const counts = { suites: null, success: undefined, broken: 0 };
    return { clean, files, platforms, groups, running, cases: [], loadErrors: [], ...counts };
}
function takeEvent(event, reading) {
    switch ((0,json_text/* textField */.M8)(event, 'type') ?? '') {
        case 'suite': {
            const suite = (0,field_of/* fieldOf */._)(event, 'suite');
            const id = (0,json_text/* numberField */.sJ)(suite, 'id') ?? -1;
            reading.files.set(id, (0,json_text/* textField */.M8)(suite, 'path') ?? '');
            reading.platforms.set(id, (0,json_text/* textField */.M8)(suite, 'platform') ?? '');
            break;
        }
        case 'allSuites':
            reading.suites = (0,json_text/* numberField */.sJ)(event, 'count');
            break;
        case 'group': {
            const group = (0,field_of/* fieldOf */._)(event, 'group');
            reading.groups.set((0,json_text/* numberField */.sJ)(group, 'id') ?? -1, (0,json_text/* textField */.M8)(group, 'name') ?? '');
            break;
        }
        case 'testStart':
            startTest(event, reading);
            break;
        case 'print':
        case 'error':
            takeMessage(event, reading);
            break;
        case 'testDone':
            endTest(event, reading);
            break;
        case 'done':
            reading.success = (0,field_of/* fieldOf */._)(event, 'success');
    }
}
function startTest(event, { running }) {
    const test = (0,field_of/* fieldOf */._)(event, 'test');
    running.set((0,json_text/* numberField */.sJ)(test, 'id') ?? -1, {
        name: (0,json_text/* textField */.M8)(test, 'name') ?? '',
        suite: (0,json_text/* numberField */.sJ)(test, 'suiteID'),
        groups: (0,json_text/* listField */.FZ)(test, 'groupIDs').filter(id => typeof id === 'number'),
        start: (0,json_text/* numberField */.sJ)(event, 'time'),
        message: null
    });
}
function takeMessage(event, { running }) {
    const test = running.get((0,json_text/* numberField */.sJ)(event, 'testID') ?? -1);
    const isError = (0,json_text/* textField */.M8)(event, 'type') === 'error';
    if (!test || (!isError && (0,json_text/* textField */.M8)(event, 'messageType') !== 'skip'))
        return;
    const told = isError ? [(0,json_text/* textField */.M8)(event, 'error'), (0,json_text/* textField */.M8)(event, 'stackTrace')] : [(0,json_text/* textField */.M8)(event, 'message')];
    test.message ??= told.filter(text => text !== null && text !== '').join('\n');
}
function endTest(event, reading) {
    const id = (0,json_text/* numberField */.sJ)(event, 'testID') ?? -1;
    const test = reading.running.get(id);
    if (!test)
        return;
    reading.running.delete(id);
    const state = dart_STATES.get((0,json_text/* textField */.M8)(event, 'result') ?? '') ?? 'error';
    if (state === 'passed' && (0,field_of/* fieldOf */._)(event, 'hidden') === true)
        return;
    const file = fileOf(test, reading);
    if (state !== 'passed' && (/^loading /.test(test.name) || test.name.endsWith('(setUpAll)'))) {
        const message = `${test.name}\n${test.message ?? ''}`;
        reading.loadErrors.push((0,test_case/* loadError */.Hj)(file ?? test.name.replace(/^loading /, ''), message, reading.clean));
        return;
    }
    const skipped = (0,field_of/* fieldOf */._)(event, 'skipped') === true;
    const time = (0,json_text/* numberField */.sJ)(event, 'time');
    const milliseconds = time === null || test.start === null ? null : time - test.start;
    addCase(reading, test, { state: skipped ? 'skipped' : state, milliseconds, message: test.message });
}
function addCase(reading, test, outcome) {
    const platforms = new Set(reading.platforms.values());
    reading.cases.push((0,test_case/* testCase */.DH)({
        ...outcome,
        ...titlesOf(test, reading.groups),
        file: fileOf(test, reading),
        variant: platforms.size > 1 && test.suite !== null ? (reading.platforms.get(test.suite) ?? null) : null
    }, reading.clean));
}
function fileOf(test, { files }) {
    const file = test.suite === null ? undefined : files.get(test.suite);
    return file === undefined || file === '' ? null : file;
}
function titlesOf({ name, groups }, names) {
    const full = [...groups.map(id => names.get(id) ?? ''), name];
    const titles = full.map((title, i) => {
        const around = full[i - 1] ?? '';
        return around !== '' && title.startsWith(`${around} `) ? title.slice(around.length + 1) : title;
    });
    return { suite: titles.slice(0, -1), name: titles.at(-1) ?? name };
}
function dart_defectsOf(text, reading) {
    const { success, suites, files, cases, broken } = reading;
    return [
        ...lineDefects(text, broken),
        ...(success === undefined ? ['it ends before its last event'] : []),
        ...(success === null ? ['the run was ended before its time'] : []),
        ...(suites !== null && suites > files.size ? [`it announces ${suites} files and names ${files.size}`] : []),
        ...(success === false && !hasFailure(reading) ? ['it says the run failed and shows no failure'] : []),
        ...(cases.length > part/* MAX_CASES */.fG ? [`over ${part/* MAX_CASES */.fG} test cases`] : [])
    ];
}
function hasFailure({ cases, loadErrors }) {
    return loadErrors.length > 0 || cases.some(({ state }) => state === 'failed' || state === 'error');
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/go-test.js




const MAX_OUTPUT = 10_000;
const ENDS = new Map([
    ['pass', 'passed'],
    ['bench', 'passed'],
    ['fail', 'failed'],
    ['skip', 'skipped']
]);
function readGoTest(text, clean) {
    const reading = { packages: new Map(), builds: new Map(), failedBuilds: new Set(), broken: 0, tests: 0 };
    for (const line of linesOf(text)) {
        const read = parseEventLine(line);
        if (read.kind === 'event')
            go_test_takeEvent(read.event, reading);
        else if (read.kind === 'broken')
            reading.broken++;
        if (reading.tests > part/* MAX_CASES */.fG) {
            return { format: 'go-test', cases: [], loadErrors: [], defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
        }
    }
    const cases = [];
    for (const [name, one] of reading.packages)
        for (const test of casesOf(name, one, clean))
            cases.push(test);
    const defects = [...lineDefects(text, reading.broken), ...unended(reading)];
    return { format: 'go-test', cases, loadErrors: loadErrorsOf(reading, clean), defects };
}
function go_test_takeEvent(event, reading) {
    const action = (0,json_text/* textField */.M8)(event, 'Action') ?? '';
    const built = (0,json_text/* textField */.M8)(event, 'ImportPath');
    if (built !== null)
        takeBuild(built, action, (0,json_text/* textField */.M8)(event, 'Output') ?? '', reading);
    const name = (0,json_text/* textField */.M8)(event, 'Package');
    if (name === null)
        return;
    const one = packageNamed(name, reading);
    const test = (0,json_text/* textField */.M8)(event, 'Test');
    if (test !== null)
        takeTest(testNamed(test, one, reading), action, event);
    else if (action === 'output')
        takeOutput((0,json_text/* textField */.M8)(event, 'Output') ?? '', one);
    else if (ENDS.has(action)) {
        one.end = action;
        one.failedBuild = (0,json_text/* textField */.M8)(event, 'FailedBuild');
    }
}
function takeOutput(output, one) {
    one.output = appended(one.output, output);
    one.saidFail ||= output === 'FAIL\n';
}
function takeBuild(built, action, output, { builds, failedBuilds }) {
    if (action === 'build-output')
        builds.set(built, appended(builds.get(built) ?? '', output));
    if (action === 'build-fail')
        failedBuilds.add(built);
}
function takeTest(test, action, event) {
    const state = ENDS.get(action);
    if (action === 'run')
        test.isRunning = true;
    else if (action === 'output')
        test.output = appended(test.output, (0,json_text/* textField */.M8)(event, 'Output') ?? '');
    else if (state !== undefined) {
        test.isRunning = false;
        test.states.push(state);
        test.seconds = (0,json_text/* numberField */.sJ)(event, 'Elapsed') ?? test.seconds;
        if (!test.states.some(part/* isFailing */.DI) && state === 'passed')
            test.output = '';
    }
}
function packageNamed(name, { packages }) {
    const known = packages.get(name);
    if (known)
        return known;
    const added = { tests: new Map(), output: '', saidFail: false, end: null, failedBuild: null };
    packages.set(name, added);
    return added;
}
function testNamed(name, { tests }, reading) {
    const known = tests.get(name);
    if (known)
        return known;
    const added = { states: [], isRunning: false, seconds: null, output: '' };
    tests.set(name, added);
    reading.tests++;
    return added;
}
function appended(output, more) {
    return output.length < MAX_OUTPUT ? output + more.slice(0, MAX_OUTPUT) : output;
}
function casesOf(name, { tests }, clean) {
    return [...tests].map(([test, { states, isRunning, seconds, output }]) => {
        const ended = isRunning || states.length === 0 ? [...states, 'error'] : states;
        const state = ended.reduce(part/* worseState */.U$);
        return (0,test_case/* testCase */.DH)({
            suite: [name],
            name: test,
            state,
            milliseconds: seconds === null ? null : seconds * 1000,
            message: go_test_messageOf(output, isRunning),
            flaky: (0,part/* isFailing */.DI)(state) && ended.some(one => one === 'passed')
        }, clean);
    });
}
function go_test_messageOf(output, isRunning) {
    const told = output.replace(/^(?:=== (?:RUN|PAUSE|CONT|NAME)|\s*--- (?:FAIL|SKIP|PASS):).*\n?/gm, '');
    return isRunning ? `it did not end\n${told}` : told;
}
function loadErrorsOf({ packages, builds, failedBuilds }, clean) {
    const told = new Set();
    const errors = [];
    for (const [name, one] of packages) {
        const { end, failedBuild, tests, output, saidFail } = one;
        if (failedBuild !== null)
            told.add(failedBuild);
        const hasFailure = [...tests.values()].some(({ states }) => states.some(part/* isFailing */.DI));
        if (end !== 'fail' || (hasFailure && saidFail))
            continue;
        errors.push((0,test_case/* loadError */.Hj)(name, (failedBuild === null ? '' : (builds.get(failedBuild) ?? '')) || output, clean));
    }
    for (const built of failedBuilds) {
        if (!told.has(built))
            errors.push((0,test_case/* loadError */.Hj)(built.replace(/ \[.*\]$/, ''), builds.get(built) ?? '', clean));
    }
    return errors;
}
function unended({ packages }) {
    if (packages.size === 0)
        return ['it names no package'];
    return [...packages].filter(([, { end }]) => end === null).map(([name]) => `package ${name} has no end`);
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/libtest.js




const libtest_STATES = new Map([
    ['ok', 'passed'],
    ['failed', 'failed'],
    ['ignored', 'skipped'],
    ['allowed_failure', 'skipped']
]);
function readLibtest(text, clean) {
    const reading = {
        clean,
        cases: [],
        defects: [],
        running: new Set(),
        target: '',
        suite: null,
        broken: 0
    };
    for (const line of linesOf(text)) {
        const read = parseEventLine(line);
        if (read.kind === 'event')
            libtest_takeEvent(read.event, reading);
        else if (read.kind === 'broken')
            reading.broken++;
        else
            takeText(read.text, reading);
        if (reading.cases.length > part/* MAX_CASES */.fG)
            break;
    }
    if (reading.suite)
        endSuite(reading, null);
    const tooMany = reading.cases.length > part/* MAX_CASES */.fG ? [`over ${part/* MAX_CASES */.fG} test cases`] : [];
    const defects = [...lineDefects(text, reading.broken), ...reading.defects, ...tooMany];
    return { format: 'libtest', cases: reading.cases, loadErrors: [], defects };
}
function takeText(text, reading) {
    const running = /^\s+Running (?:unittests )?(\S+) \((?:.*[\\/])?([^\\/()]+?)(?:-[0-9a-f]{16})?(?:\.exe)?\)\s*$/.exec(text);
    const documented = /^\s+Doc-tests (\S+)\s*$/.exec(text);
    if (running)
        reading.target = `${running[2] ?? ''} ${running[1] ?? ''}`;
    else if (documented)
        reading.target = `${documented[1] ?? ''} doc-tests`;
}
function libtest_takeEvent(event, reading) {
    const type = (0,json_text/* textField */.M8)(event, 'type');
    const what = (0,json_text/* textField */.M8)(event, 'event') ?? '';
    if (type === 'suite' && what === 'started') {
        if (reading.suite)
            endSuite(reading, null);
        reading.suite = { tests: (0,json_text/* numberField */.sJ)(event, 'test_count') ?? 0, from: reading.cases.length };
    }
    else if (type === 'suite')
        endSuite(reading, event);
    else if (type === 'test' && what === 'started')
        reading.running.add((0,json_text/* textField */.M8)(event, 'name') ?? '');
    else if (type === 'bench' || (type === 'test' && what !== 'timeout'))
        libtest_endTest(event, what, reading);
}
function libtest_endTest(event, what, reading) {
    const name = (0,json_text/* textField */.M8)(event, 'name') ?? '';
    const seconds = (0,json_text/* numberField */.sJ)(event, 'exec_time');
    reading.running.delete(name);
    libtest_addCase(reading, {
        name,
        state: (0,json_text/* textField */.M8)(event, 'type') === 'bench' ? 'passed' : (libtest_STATES.get(what) ?? 'error'),
        milliseconds: seconds === null ? null : seconds * 1000,
        message: (0,json_text/* textField */.M8)(event, 'stdout') ?? (0,json_text/* textField */.M8)(event, 'message') ?? (0,json_text/* textField */.M8)(event, 'reason')
    });
}
function libtest_addCase(reading, test) {
    reading.cases.push((0,test_case/* testCase */.DH)({ ...test, suite: [reading.target] }, reading.clean));
}
function endSuite(reading, event) {
    const { suite, running, cases, defects } = reading;
    for (const name of running)
        libtest_addCase(reading, { name, state: 'error', message: 'it did not end' });
    running.clear();
    if (suite === null)
        return;
    reading.suite = null;
    const found = cases.length - suite.from;
    if (event === null)
        defects.push('a test binary ends before its summary');
    else if (suite.tests > found)
        defects.push(`a test binary claims ${suite.tests} tests and shows ${found}`);
    const failed = event === null ? 0 : ((0,json_text/* numberField */.sJ)(event, 'failed') ?? 0);
    const failing = (0,part/* countFailing */.aO)(cases.slice(suite.from));
    if (failed > failing)
        defects.push(`a test binary claims ${failed} failed tests and shows ${failing}`);
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/tap-details.js
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

;// CONCATENATED MODULE: ./lib/compare/tests/read/tap-lines.js
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

;// CONCATENATED MODULE: ./lib/compare/tests/read/tap.js







const tap_MAX_LINE = 65_536;
const MAX_DETAIL_LINES = 200;
const MAX_DEPTH = 256;
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
    for (const line of linesOf(text, tap_MAX_LINE)) {
        if (reading.points > part/* MAX_CASES */.fG || reading.levels.length > MAX_DEPTH)
            break;
        readLine(reading, line);
    }
    finish(reading, text);
    const cases = [];
    const loadErrors = [];
    for (const level of reading.levels)
        collect(level, [], { clean, cases, loadErrors });
    return { format: reading.node ? 'node-test' : 'tap', cases, loadErrors, defects: reading.defects };
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
    for (let next = reading.levels.length; next <= Math.min(depth, MAX_DEPTH); next++) {
        reading.levels.push({ plan: null, points: [] });
    }
    return reading.levels[Math.min(depth, MAX_DEPTH)] ?? { plan: null, points: [] };
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
    if (reading.levels.length > MAX_DEPTH)
        reading.defects.push(`subtests nested deeper than ${MAX_DEPTH}`);
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
    for (const [position, point] of level.points.entries()) {
        const name = into.clean.name(point.name === '' ? `test ${position + 1}` : point.name);
        if (point.below)
            collect(point.below, [...suite, name], into);
        const state = tap_stateOf(point);
        if (point.below && !((0,part/* isFailing */.DI)(state) && failsItself(point)))
            continue;
        const message = into.clean.message(point.details.error ?? (point.reason === '' ? null : point.reason));
        const unloaded = (0,part/* isFailing */.DI)(state) ? unloadedFile(point, message) : null;
        if (unloaded !== null) {
            into.loadErrors.push((0,test_case/* loadError */.Hj)(unloaded, message, into.clean));
            continue;
        }
        const milliseconds = (0,clean_text/* boundedMilliseconds */.w)(point.details.milliseconds ?? NaN);
        into.cases.push({ file: null, suite, name, state, milliseconds, message, flaky: false });
    }
}
function unloadedFile({ name, details }, message) {
    if (details.isProcess)
        return name;
    if (name !== 'setup_file failed')
        return null;
    return /in test file ([^\s,]+), line/.exec(message ?? '')?.[1] ?? name;
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

;// CONCATENATED MODULE: ./lib/compare/tests/read/line-report.js






const LOOKED_AT = 1_000;
function lineReaderOf(text) {
    let looked = 0;
    for (const line of linesOf(text)) {
        const reader = looked === 0 && isTapLine(line) ? readTap : readerOf(line);
        if (reader !== null)
            return reader;
        if (line.trim() !== '' && ++looked >= LOOKED_AT)
            return null;
    }
    return null;
}
function readerOf(line) {
    if (/^TAP version \d+\s*$/.test(line))
        return readTap;
    const read = parseEventLine(line);
    return read.kind === 'event' ? eventReaderOf(read.event) : null;
}
function eventReaderOf(event) {
    const has = (...names) => names.every(name => typeof (0,field_of/* fieldOf */._)(event, name) === 'string');
    if (has('Action', 'Package') || has('Action', 'ImportPath'))
        return readGoTest;
    if (has('runnerVersion') || (has('type') && typeof (0,field_of/* fieldOf */._)(event, 'time') === 'number'))
        return readDart;
    return has('type', 'event') ? readLibtest : null;
}
function isTapLine(line) {
    return /^\s*(?:TAP version \d+\s*$|1\.\.\d+\s*(?:#.*)?$|(?:not )?ok\b|# Subtest:)/.test(line);
}

// EXTERNAL MODULE: ./lib/compare/text/xml-text.js + 1 modules
var xml_text = __webpack_require__(3986);
;// CONCATENATED MODULE: ./lib/compare/tests/read/junit-place.js
const SOURCE_FILE = /^[^\s<>"|]*[\w)\]-]\.(?:[cm]?[jt]sx?|py|rb|php|go|rs|java|kts?|dart|lua|exs|cs|swift|vue|svelte|bats)$/;
function placeFinder(clean) {
    let last = null;
    return test => {
        if (test.playwright)
            return playwrightPlace(test, clean);
        if (last === null || !isSameClass(last.of, test))
            last = { of: test, site: siteOf(test, clean) };
        const { file, suite, inClass, plainClass } = last.site;
        const { name } = test;
        return {
            file,
            suite: inClass === suite || separatorsAlike(name) === plainClass ? suite : inClass,
            name,
            variant: null
        };
    };
}
function isSameClass(a, b) {
    return a.classname === b.classname && a.file === b.file && a.suites === b.suites;
}
function siteOf(test, clean) {
    const module = test.pytest ? pytestModule(test.classname) : null;
    const named = [test.classname, ...test.suites.map(suite => suite.name).reverse()].find(name => SOURCE_FILE.test(name));
    const file = clean.file(test.file ?? nearestFile(test) ?? module?.file ?? named ?? null);
    const suites = test.pytest ? test.suites.slice(1) : test.suites;
    const names = suites
        .filter(suite => suite.name !== '' && clean.file(suite.name) !== file)
        .map(suite => clean.name(suite.name));
    if (module) {
        const suite = [...names, ...module.classes.map(one => clean.name(one))];
        return { file, suite, inClass: suite, plainClass: '' };
    }
    const classname = clean.name(test.classname);
    const isKnown = clean.file(test.classname) === file || addsNothing(classname, file, names);
    return { file, suite: names, inClass: isKnown ? names : [...names, classname], plainClass: separatorsAlike(classname) };
}
function playwrightPlace({ suites, name }, clean) {
    const suite = suites.at(-1);
    const titles = name.split(' › ');
    const own = titles.pop() ?? name;
    return {
        file: clean.file(suite?.name ?? null),
        suite: titles.map(title => clean.name(title)),
        name: own,
        variant: suite === undefined || suite.host === null || suite.host === '' ? null : clean.name(suite.host)
    };
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
const SEPARATOR = /::|[\\/]| > /;
const SEPARATORS = /::|[\\/]| > /g;
function addsNothing(classname, file, suites) {
    if (classname === '')
        return true;
    const plain = separatorsAlike(classname);
    const around = [file ?? '', ...suites, suites.join('.'), suites.toReversed().join('.')];
    return around.some(name => separatorsAlike(name) === plain);
}
function separatorsAlike(name) {
    return !SEPARATOR.test(name) ? name.trim() : name.replace(SEPARATORS, '.').trim();
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/junit-case.js



function isLoadError(finding) {
    return !('state' in finding);
}
const FAILED_STATUS = new Set(['fail', 'failed', 'failure', 'error', 'broken', 'timeout']);
const SKIPPED_STATUS = new Set([
    'notrun',
    'skipped',
    'disabled',
    'suppressed',
    'ignored',
    'pending'
]);
function readJunitCase(test, place, clean) {
    const state = junit_case_stateOf(test);
    const message = clean.message(junit_case_messageOf(test, state));
    const broken = brokenSubject(test, state, place.file);
    if (broken !== null) {
        const file = clean.file(broken) ?? 'a file the report does not name';
        return { file, message: message ?? 'no message' };
    }
    const found = {
        file: place.file,
        suite: place.suite,
        name: clean.name(place.name),
        state,
        milliseconds: parseSeconds(test.time),
        message,
        flaky: test.results.some(result => result.kind === 'flaky')
    };
    return place.variant === null ? found : { ...found, variant: place.variant };
}
function junit_case_stateOf(test) {
    if (test.results.length === 0 && test.statuses.length === 0)
        return 'passed';
    const has = (kind) => test.results.some(result => result.kind === kind);
    if (has('skipped') && test.results.some(result => result.kind === 'skipped' && result.type === 'todo'))
        return 'skipped';
    if (has('error'))
        return 'error';
    if (has('failure'))
        return 'failed';
    if (has('skipped') || test.statuses.some(status => SKIPPED_STATUS.has(status)))
        return 'skipped';
    return test.statuses.some(status => FAILED_STATUS.has(status)) ? 'failed' : 'passed';
}
function junit_case_messageOf(test, state) {
    if (test.results.length === 0)
        return null;
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
    return /^"(?:before all|before each|after each)" hook\b/.test(name) ? (file ?? around) : null;
}
function isMissingProgram(result) {
    return /^(?:unable to find executable|required files? missing)/i.test(result.message);
}
function namesFile(name, file) {
    return (file !== null && (name === file || (name.includes('/') && (name.endsWith(`/${file}`) || file.endsWith(`/${name}`)))));
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/junit-element.js
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

;// CONCATENATED MODULE: ./lib/compare/tests/read/junit-totals.js

function startTally(name, attributes) {
    const claim = (attribute) => countOf((0,xml_text/* attributeOf */.w)(attributes, attribute));
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

;// CONCATENATED MODULE: ./lib/compare/tests/read/junit.js







const MAX_COLLECTED = 10_000;
const NO_RESULTS = [];
function readJunit(clean, keep) {
    const reading = {
        clean,
        placeOf: placeFinder(clean),
        suites: [],
        path: null,
        keep,
        cases: 0,
        loadErrors: [],
        defects: [],
        test: null,
        result: null,
        depth: 0,
        pytest: false,
        hasRunId: false
    };
    return { listener: listenerFor(reading), finish: () => junit_finish(reading) };
}
function junit_finish({ loadErrors, defects, pytest }) {
    return { format: 'junit', cases: [], loadErrors, defects, hasUniqueNames: pytest };
}
function listenerFor(reading) {
    return {
        open(name, attributes) {
            reading.depth++;
            const { test, result } = reading;
            if (!test && !result && name === 'testcase') {
                reading.test = { attributes, results: null };
                return;
            }
            const kind = result ? undefined : resultKindOf(name);
            if (reading.depth === 2 && name === 'suite')
                throw new Error('it is no test report of a known format');
            if (kind)
                reading.result = openResult(kind, attributes, reading.depth);
            else if (!test && isSuiteElement(name))
                openSuite(reading, name, attributes);
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
    const name = (0,xml_text/* attributeOf */.w)(attributes, 'name') ?? '';
    const file = (0,xml_text/* attributeOf */.w)(attributes, 'file') ?? (0,xml_text/* attributeOf */.w)(attributes, 'filepath');
    if (reading.depth <= 2 && (name === 'pytest' || name === 'pytest tests'))
        reading.pytest = true;
    if (reading.depth === 1)
        reading.hasRunId = element === 'testsuites' && (0,xml_text/* attributeOf */.w)(attributes, 'id') !== null;
    const host = (0,xml_text/* attributeOf */.w)(attributes, 'hostname');
    const tally = startTally((0,cut_text/* cutText */.I)(name, 100), attributes);
    reading.path = null;
    reading.suites.push({ name, file, host, tally, isSuite: element === 'testsuite' });
}
function closeSuite(reading) {
    reading.path = null;
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
    const type = (0,xml_text/* attributeOf */.w)(attributes, 'type') ?? '';
    return { kind, type, message: ((0,xml_text/* attributeOf */.w)(attributes, 'message') ?? '').slice(0, MAX_COLLECTED), text: '', depth };
}
function closeResult(reading, result) {
    reading.result = null;
    const tally = reading.suites.at(-1)?.tally;
    if (tally && result.kind !== 'skipped')
        tally.failing++;
    if (tally && (result.kind === 'retried' || result.kind === 'flaky'))
        tally.tests++;
    if (reading.test) {
        reading.test.results ??= [];
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
    if (++reading.cases > part/* MAX_CASES */.fG)
        throw new Error(`over ${part/* MAX_CASES */.fG} test cases`);
    const test = caseOf(reading, open);
    const finding = readJunitCase(test, reading.placeOf(test), reading.clean);
    const tally = reading.suites.at(-1)?.tally;
    if (isLoadError(finding))
        reading.loadErrors.push(finding);
    else
        reading.keep(finding);
    if (!tally)
        return;
    tally.tests++;
    if (isLoadError(finding))
        return;
    if (finding.state === 'skipped')
        tally.skipped++;
    if (finding.state === 'failed' && open.results === null)
        tally.failing++;
}
function caseOf(reading, { attributes, results }) {
    const classname = (0,xml_text/* attributeOf */.w)(attributes, 'classname') ?? (0,xml_text/* attributeOf */.w)(attributes, 'class') ?? '';
    return {
        name: (0,xml_text/* attributeOf */.w)(attributes, 'name') ?? '',
        classname,
        file: (0,xml_text/* attributeOf */.w)(attributes, 'file') ?? (0,xml_text/* attributeOf */.w)(attributes, 'filepath'),
        statuses: statusesOf(attributes),
        time: (0,xml_text/* attributeOf */.w)(attributes, 'time'),
        results: results ?? NO_RESULTS,
        suites: (reading.path ??= reading.suites.filter(suite => suite.isSuite)),
        pytest: reading.pytest,
        playwright: reading.hasRunId && reading.suites.at(-1)?.name === classname
    };
}
const NONE = [];
function statusesOf(attributes) {
    const [status, result] = [(0,xml_text/* attributeOf */.w)(attributes, 'status'), (0,xml_text/* attributeOf */.w)(attributes, 'result')];
    if (status === null && result === null)
        return NONE;
    return [status, result].map(one => (one ?? '').toLowerCase());
}

;// CONCATENATED MODULE: ./lib/compare/text/xml-elements.js

const xml_elements_MAX_COLLECTED = 10_000;
function onElements(handlers) {
    const open = [];
    const parentOf = () => open.at(-2)?.name ?? '';
    return {
        open(name, attributes) {
            const handler = handlers.get(name);
            open.push({ name, handler, text: '' });
            handler?.open?.(xml_elements_readerOf(attributes), parentOf());
        },
        text(text) {
            const element = open.at(-1);
            if (element?.handler?.close && element.text.length < xml_elements_MAX_COLLECTED)
                element.text += text.slice(0, xml_elements_MAX_COLLECTED);
        },
        close() {
            const element = open.at(-1);
            element?.handler?.close?.(element.text, parentOf());
            open.pop();
        }
    };
}
function xml_elements_readerOf(attributes) {
    return name => (0,xml_text/* attributeOf */.w)(attributes, name);
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/dotnet-names.js
function splitFullName(fullName) {
    const end = fullName.search(/[(<"]/);
    const head = end < 0 ? fullName : fullName.slice(0, end);
    const dot = head.lastIndexOf('.');
    return dot < 0 ? { classname: '', name: fullName } : { classname: fullName.slice(0, dot), name: fullName.slice(dot + 1) };
}
function withoutClass(name, classname) {
    return classname !== '' && name.startsWith(`${classname}.`) ? name.slice(classname.length + 1) : name;
}
function withoutAssembly(typeName) {
    const comma = typeName.indexOf(',');
    return (comma < 0 ? typeName : typeName.slice(0, comma)).trim();
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/nunit.js






const nunit_STATES = new Map([
    ['Passed', 'passed'],
    ['Success', 'passed'],
    ['Warning', 'passed'],
    ['Failed', 'failed'],
    ['Failure', 'failed'],
    ['Skipped', 'skipped'],
    ['Ignored', 'skipped'],
    ['Inconclusive', 'skipped'],
    ['Explicit', 'skipped'],
    ['NotRunnable', 'skipped'],
    ['Error', 'error'],
    ['Cancelled', 'error']
]);
function readNunit(clean) {
    const claims = { tests: null, failed: null };
    const reading = { clean, cases: [], loadErrors: [], suites: [], test: null, claims };
    return { listener: onElements(handlersOf(reading)), finish: () => nunit_finish(reading) };
}
function handlersOf(reading) {
    return new Map([
        ['test-run', { open: attribute => (reading.claims = claimsOf(attribute, 'total', ['failed'])) }],
        ['test-results', { open: attribute => (reading.claims = claimsOf(attribute, 'total', ['errors', 'failures'])) }],
        [
            'test-suite',
            {
                open: attribute => {
                    nunit_openSuite(reading, attribute);
                },
                close: () => {
                    nunit_closeSuite(reading);
                }
            }
        ],
        [
            'test-case',
            {
                open: attribute => {
                    reading.test = { attribute, message: '', hasFailure: false };
                },
                close: () => {
                    nunit_closeCase(reading);
                }
            }
        ],
        [
            'failure',
            {
                open: () => {
                    markFailure(reading);
                }
            }
        ],
        [
            'message',
            {
                close: (text, parent) => {
                    nunit_takeMessage(reading, text, parent);
                }
            }
        ],
        [
            'stack-trace',
            {
                close: (text, parent) => {
                    nunit_takeMessage(reading, text, parent);
                }
            }
        ]
    ]);
}
function claimsOf(attribute, total, failed) {
    const counts = failed.map(name => parseCount(attribute(name))).filter(count => count !== null);
    return {
        tests: parseCount(attribute(total)),
        failed: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0)
    };
}
function nunit_openSuite(reading, attribute) {
    const name = attribute('fullname') ?? attribute('name') ?? '';
    const fails = (0,part/* isFailing */.DI)(nunit_stateOf(attribute)) && attribute('site') !== 'Parent';
    reading.suites.push({ name, isFailing: fails, failing: 0, message: '' });
}
function nunit_closeSuite(reading) {
    const suite = reading.suites.pop();
    if (!suite)
        return;
    if (suite.isFailing && suite.failing === 0) {
        reading.loadErrors.push((0,test_case/* loadError */.Hj)(suite.name, suite.message, reading.clean));
        suite.failing++;
    }
    const parent = reading.suites.at(-1);
    if (parent)
        parent.failing += suite.failing;
}
function nunit_closeCase(reading) {
    const { test, clean, suites } = reading;
    if (test === null)
        return;
    reading.test = null;
    if (reading.cases.length >= part/* MAX_CASES */.fG)
        throw new Error(`over ${part/* MAX_CASES */.fG} test cases`);
    const { attribute, message, hasFailure } = test;
    const told = nunit_stateOf(attribute);
    const state = told === 'passed' && hasFailure && attribute('result') === null ? 'failed' : told;
    const time = attribute('duration') ?? attribute('time');
    reading.cases.push((0,test_case/* testCase */.DH)({ ...namesOf(attribute), state, milliseconds: parseSeconds(time), message }, clean));
    const suite = suites.at(-1);
    if (suite && (0,part/* isFailing */.DI)(state))
        suite.failing++;
}
function namesOf(attribute) {
    const name = attribute('name') ?? '';
    const classname = attribute('classname');
    if (classname !== null)
        return { suite: [classname], name: withoutClass(name, classname) };
    const fullName = attribute('fullname') ?? name;
    const split = splitFullName(fullName);
    return { suite: [split.classname], name: split.name };
}
function nunit_stateOf(attribute) {
    const result = attribute('result');
    if (result !== null) {
        const label = attribute('label') ?? '';
        return result === 'Failed' && label !== '' ? 'error' : (nunit_STATES.get(result) ?? 'error');
    }
    if (attribute('executed') === 'False')
        return 'skipped';
    return attribute('success') === 'False' ? 'failed' : 'passed';
}
function markFailure({ test }) {
    if (test !== null)
        test.hasFailure = true;
}
function nunit_takeMessage({ test, suites }, text, parent) {
    const owner = test ?? suites.at(-1);
    if (owner && (parent === 'failure' || parent === 'reason'))
        owner.message += `${text}\n`;
}
function nunit_finish({ cases, loadErrors, claims }) {
    return { format: 'nunit', cases, loadErrors, defects: shortfalls(claims, cases, loadErrors) };
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/robot.js




const robot_STATES = new Map([
    ['PASS', 'passed'],
    ['FAIL', 'failed'],
    ['SKIP', 'skipped'],
    ['NOT RUN', 'skipped']
]);
function readRobot(clean) {
    const reading = { clean, cases: [], loadErrors: [], suites: [], test: null, claims: null };
    return { listener: onElements(robot_handlersOf(reading)), finish: () => robot_finish(reading) };
}
function robot_handlersOf(reading) {
    let level = '';
    const suite = {
        open: attribute => reading.suites.push({ name: attribute('name') ?? '', source: attribute('source') }),
        close: () => reading.suites.pop()
    };
    const test = {
        open: attribute => (reading.test = { name: attribute('name') ?? '', status: null, message: '' }),
        close: () => {
            closeTest(reading);
        }
    };
    const status = {
        open: (attribute, parent) => {
            if (reading.test && parent === 'test')
                reading.test.status = attribute;
        },
        close: (text, parent) => {
            if (reading.test && parent === 'test')
                reading.test.message = text;
        }
    };
    const message = {
        open: attribute => (level = attribute('level') ?? ''),
        close: (text, parent) => {
            if (parent === 'errors' && level === 'ERROR')
                takeError(reading, text);
        }
    };
    const stat = {
        open: (attribute, parent) => {
            if (parent === 'total')
                reading.claims ??= robot_claimsOf(attribute);
        },
        close: (text, parent) => {
            if (parent === 'total' && text.trim() === 'Critical Tests')
                reading.claims = null;
        }
    };
    return new Map([
        ['suite', suite],
        ['test', test],
        ['status', status],
        ['msg', message],
        ['stat', stat]
    ]);
}
function robot_claimsOf(attribute) {
    const count = (name) => parseCount(attribute(name)) ?? 0;
    return { passed: count('pass'), failed: count('fail'), skipped: count('skip') };
}
function closeTest(reading) {
    const { test, clean, suites, cases } = reading;
    if (test === null)
        return;
    reading.test = null;
    if (cases.length >= part/* MAX_CASES */.fG)
        throw new Error(`over ${part/* MAX_CASES */.fG} test cases`);
    cases.push((0,test_case/* testCase */.DH)({
        file: suites.findLast(({ source }) => source !== null)?.source ?? null,
        suite: suites.map(({ name }) => name),
        name: test.name,
        state: robot_STATES.get(test.status?.('status') ?? '') ?? 'error',
        milliseconds: robot_durationOf(test.status),
        message: test.message
    }, clean));
}
function robot_durationOf(status) {
    const elapsed = status?.('elapsed') ?? null;
    if (elapsed !== null)
        return parseSeconds(elapsed);
    const [from, to] = [timeOf(status?.('starttime') ?? ''), timeOf(status?.('endtime') ?? '')];
    return from === null || to === null ? null : to - from;
}
function timeOf(text) {
    const time = /^(\d{4})(\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{3})$/.exec(text);
    return time ? Date.parse(`${time[1] ?? ''}-${time[2] ?? ''}-${time[3] ?? ''}T${time[4] ?? ''}Z`) : null;
}
function takeError({ loadErrors, clean }, text) {
    const file = /^Parsing '([^']+)' failed/.exec(text);
    if (file)
        loadErrors.push((0,test_case/* loadError */.Hj)(file[1] ?? null, text, clean));
}
function robot_finish({ cases, loadErrors, claims }) {
    const defects = [];
    if (claims === null)
        defects.push('it has no statistics');
    else {
        const total = claims.passed + claims.failed + claims.skipped;
        if (total > cases.length)
            defects.push(`it claims ${total} tests and holds ${cases.length}`);
        const failing = (0,part/* countFailing */.aO)(cases);
        if (claims.failed > failing)
            defects.push(`it claims ${claims.failed} failed tests and shows ${failing}`);
    }
    return { format: 'robot', cases, loadErrors, defects };
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/testng.js




const testng_STATES = new Map([
    ['PASS', 'passed'],
    ['FAIL', 'failed'],
    ['SKIP', 'skipped']
]);
function readTestng(clean) {
    const reading = {
        clean,
        cases: [],
        loadErrors: [],
        retried: new Set(),
        group: '',
        classname: '',
        method: null,
        failed: null
    };
    return { listener: onElements(testng_handlersOf(reading)), finish: () => testng_finish(reading) };
}
function testng_handlersOf(reading) {
    const message = {
        close: (text, parent) => {
            if (reading.method && parent === 'exception')
                reading.method.message += `${text.trim()}\n`;
        }
    };
    const method = {
        open: attribute => (reading.method = { attribute, parameters: [], message: '' }),
        close: () => {
            closeMethod(reading);
        }
    };
    return new Map([
        ['testng-results', { open: attribute => (reading.failed = parseCount(attribute('failed'))) }],
        ['test', { open: attribute => (reading.group = attribute('name') ?? '') }],
        ['class', { open: attribute => (reading.classname = attribute('name') ?? '') }],
        ['test-method', method],
        ['value', { close: text => reading.method?.parameters.push(text.trim()) }],
        ['message', message],
        ['full-stacktrace', message]
    ]);
}
function closeMethod(reading) {
    const { method, clean, classname, group, cases } = reading;
    if (method === null)
        return;
    reading.method = null;
    const { attribute, parameters, message } = method;
    const state = testng_STATES.get(attribute('status') ?? '') ?? 'error';
    if (attribute('is-config') === 'true') {
        if (state === 'failed')
            reading.loadErrors.push((0,test_case/* loadError */.Hj)(classname, message, clean));
        return;
    }
    const name = `${attribute('name') ?? ''}${parameters.length === 0 ? '' : `(${parameters.join(', ')})`}`;
    const key = JSON.stringify([group, classname, name]);
    if (attribute('retried') === 'true') {
        reading.retried.add(key);
        return;
    }
    if (cases.length >= part/* MAX_CASES */.fG)
        throw new Error(`over ${part/* MAX_CASES */.fG} test cases`);
    const milliseconds = parseCount(attribute('duration-ms'));
    const flaky = state === 'passed' && reading.retried.has(key);
    cases.push((0,test_case/* testCase */.DH)({ suite: [group, classname], name, state, milliseconds, message, flaky }, clean));
}
function testng_finish({ cases, loadErrors, failed }) {
    const isSilent = (failed ?? 0) > 0 && (0,part/* countFailing */.aO)(cases) + loadErrors.length === 0;
    return {
        format: 'testng',
        cases,
        loadErrors,
        defects: isSilent ? [`it claims ${failed} failed tests and shows 0`] : []
    };
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/trx.js






const trx_STATES = new Map([
    ['Passed', 'passed'],
    ['Warning', 'passed'],
    ['Completed', 'passed'],
    ['PassedButRunAborted', 'passed'],
    ['Failed', 'failed'],
    ['NotExecuted', 'skipped'],
    ['Inconclusive', 'skipped'],
    ['Pending', 'skipped'],
    ['NotRunnable', 'skipped']
]);
function readTrx(clean) {
    const reading = { results: [], open: [], classes: new Map(), problems: [], definition: '', summary: null };
    return { listener: onElements(trx_handlersOf(reading)), finish: () => trx_finish(reading, clean) };
}
function trx_handlersOf(reading) {
    const result = {
        open: attribute => {
            const opened = trx_openResult(attribute);
            const siblings = reading.open.at(-1)?.rows ?? reading.results;
            if (siblings.length >= part/* MAX_CASES */.fG)
                throw new Error(`over ${part/* MAX_CASES */.fG} test cases`);
            siblings.push(opened);
            reading.open.push(opened);
        },
        close: () => reading.open.pop()
    };
    return new Map([
        ['UnitTestResult', result],
        ['TestResultAggregation', result],
        [
            'Message',
            {
                close: (text, parent) => {
                    trx_takeMessage(reading, text, parent);
                }
            }
        ],
        [
            'StackTrace',
            {
                close: (text, parent) => {
                    trx_takeMessage(reading, text, parent);
                }
            }
        ],
        ['UnitTest', { open: attribute => (reading.definition = attribute('id') ?? '') }],
        [
            'TestMethod',
            { open: attribute => reading.classes.set(reading.definition, withoutAssembly(attribute('className') ?? '')) }
        ],
        [
            'ResultSummary',
            { open: attribute => (reading.summary = { outcome: attribute('outcome') ?? '', total: null, failed: null }) }
        ],
        [
            'Counters',
            {
                open: attribute => {
                    readCounters(reading, attribute);
                }
            }
        ],
        ['RunInfo', { open: attribute => reading.problems.push({ outcome: attribute('outcome') ?? '', text: '' }) }],
        [
            'Text',
            {
                close: (text, parent) => {
                    takeProblem(reading, text, parent);
                }
            }
        ]
    ]);
}
function trx_openResult(attribute) {
    return {
        testId: attribute('testId') ?? '',
        name: attribute('testName') ?? '',
        outcome: attribute('outcome') ?? 'Error',
        duration: attribute('duration'),
        message: { text: '' },
        rows: []
    };
}
function trx_takeMessage({ open }, text, parent) {
    const result = open.at(-1);
    if (result && parent === 'ErrorInfo')
        result.message.text += `${text}\n`;
}
function takeProblem({ problems }, text, parent) {
    const problem = problems.at(-1);
    if (problem && parent === 'RunInfo')
        problem.text = text;
}
function readCounters({ summary }, attribute) {
    if (summary === null)
        return;
    summary.total = parseCount(attribute('total'));
    summary.failed = parseCount(attribute('failed'));
}
function trx_finish(reading, clean) {
    const { results, summary } = reading;
    if (results.length === 0 && summary === null)
        return (0,part/* unreadable */.O$)('it is XML, but no test report of a known format');
    const cases = results.flatMap(result => trx_casesOf(result, reading, clean));
    const errors = reading.problems.filter(isProblem);
    const loadErrors = errors.slice(0, 1).map(({ text }) => (0,test_case/* loadError */.Hj)(null, text, clean));
    return { format: 'trx', cases, loadErrors, defects: trx_defectsOf(reading, cases, loadErrors) };
}
function isProblem({ outcome, text }) {
    return (outcome === 'Error' || outcome === 'Aborted') && !/\[FAIL\]\s*$|^Exit code indicates failure: '2'/.test(text);
}
function trx_casesOf(result, reading, clean) {
    const rows = result.rows.flatMap(row => trx_casesOf(row, reading, clean));
    const own = ownCase(result, reading, clean);
    if (rows.length === 0)
        return [own];
    return (0,part/* isFailing */.DI)(own.state) && (0,part/* countFailing */.aO)(rows) === 0 ? [...rows, own] : rows;
}
function ownCase({ testId, name, outcome, duration, message }, reading, clean) {
    const known = reading.classes.get(testId) ?? '';
    const split = known === '' ? splitFullName(name) : { classname: known, name: withoutClass(name, known) };
    const state = trx_STATES.get(outcome) ?? 'error';
    const told = message.text === '' && state === 'error' ? `outcome ${outcome}` : message.text;
    return (0,test_case/* testCase */.DH)({ suite: [split.classname], name: split.name, state, milliseconds: parseTimeSpan(duration), message: told }, clean);
}
function trx_defectsOf({ summary }, cases, loadErrors) {
    if (summary === null)
        return ['it has no summary'];
    const { outcome, total, failed } = summary;
    const isSilent = (0,part/* countFailing */.aO)(cases) + loadErrors.length === 0;
    return [
        ...(['Aborted', 'Timeout', 'Disconnected'].includes(outcome) ? [`the run was ended: ${outcome}`] : []),
        ...(isSilent && ['Failed', 'Error'].includes(outcome) ? ['it says the run failed and shows no failure'] : []),
        ...shortfalls({ tests: total, failed }, cases, loadErrors)
    ];
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/xunit-net.js






const xunit_net_STATES = new Map([
    ['Pass', 'passed'],
    ['Fail', 'failed'],
    ['Skip', 'skipped'],
    ['NotRun', 'skipped']
]);
function readXunitNet(clean) {
    const reading = {
        clean,
        cases: [],
        loadErrors: [],
        assembly: '',
        test: null,
        error: null,
        message: '',
        tests: 0,
        failed: 0,
        errors: 0
    };
    return { listener: onElements(xunit_net_handlersOf(reading)), finish: () => xunit_net_finish(reading) };
}
function xunit_net_handlersOf(reading) {
    const message = {
        close: (text, parent) => {
            if (parent === 'failure')
                reading.message += `${text}\n`;
        }
    };
    const error = {
        open: attribute => {
            reading.error = [attribute('type'), attribute('name')].filter(part => part !== null && part !== '').join(' ');
            reading.message = '';
        },
        close: () => {
            closeError(reading);
        }
    };
    const test = {
        open: attribute => {
            reading.test = attribute;
            reading.message = '';
        },
        close: () => {
            xunit_net_closeTest(reading);
        }
    };
    return new Map([
        [
            'assembly',
            {
                open: attribute => {
                    openAssembly(reading, attribute);
                }
            }
        ],
        ['test', test],
        ['error', error],
        ['message', message],
        ['stack-trace', message],
        ['reason', { close: text => (reading.message = text) }]
    ]);
}
function openAssembly(reading, attribute) {
    const name = (attribute('name') ?? '').replaceAll('\\', '/');
    reading.assembly = name.slice(name.lastIndexOf('/') + 1);
    reading.tests += parseCount(attribute('total')) ?? 0;
    reading.failed += parseCount(attribute('failed')) ?? 0;
    reading.errors += parseCount(attribute('errors')) ?? 0;
}
function xunit_net_closeTest(reading) {
    const { test: attribute, clean, cases, message } = reading;
    if (attribute === null)
        return;
    reading.test = null;
    if (cases.length >= part/* MAX_CASES */.fG)
        throw new Error(`over ${part/* MAX_CASES */.fG} test cases`);
    const type = attribute('type') ?? '';
    cases.push((0,test_case/* testCase */.DH)({
        file: attribute('source-file'),
        suite: [type],
        name: withoutClass(attribute('name') ?? attribute('method') ?? '', type),
        state: xunit_net_STATES.get(attribute('result') ?? '') ?? 'error',
        milliseconds: parseSeconds(attribute('time')),
        message
    }, clean));
}
function closeError(reading) {
    const { assembly, error, message, clean } = reading;
    if (error === null)
        return;
    reading.error = null;
    reading.loadErrors.push((0,test_case/* loadError */.Hj)(assembly, `${error}\n${message}`, clean));
}
function xunit_net_finish({ cases, loadErrors, tests, failed, errors }) {
    const defects = [
        ...shortfalls({ tests, failed }, cases, loadErrors),
        ...(errors > loadErrors.length
            ? [`it claims ${errors} errors around the tests and names ${loadErrors.length}`]
            : [])
    ];
    return { format: 'xunit.net', cases, loadErrors, defects };
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/xml-report.js








const xml_report_READERS = new Map([
    ['testsuites', readJunit],
    ['testsuite', readJunit],
    ['TestRun', readTrx],
    ['test-run', readNunit],
    ['test-results', readNunit],
    ['assemblies', readXunitNet],
    ['assembly', readXunitNet],
    ['testng-results', readTestng],
    ['robot', readRobot]
]);
function readXmlReport(text, clean, keep) {
    let reading = null;
    const listener = {
        open(name, attributes) {
            reading = beginReading(name, clean, keep);
            reading.listener.open(name, attributes);
            Object.assign(listener, reading.listener);
        },
        text() {
        },
        close() {
        }
    };
    const problem = (0,xml_text/* readXmlText */.h)(text, listener);
    const part = finishReading(reading);
    return problem === null ? part : { ...part, defects: [...part.defects, `not whole XML (${(0,cut_text/* cutText */.I)(problem, 200)})`] };
}
function beginReading(root, clean, keep) {
    const reader = xml_report_READERS.get(root);
    if (reader === undefined)
        throw new Error(`<${(0,cut_text/* cutText */.I)(root, 60)}> is not the root of a known test report`);
    return reader(clean, keep);
}
function finishReading(reading) {
    return reading === null ? { format: null, cases: [], loadErrors: [], defects: [] } : reading.finish();
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/recognise.js




const MAX_CHARACTERS = 256 * 1024 * 1024;
const MAX_STREAMED = 4 * MAX_CHARACTERS;
function readReport(pieces, clean, keep) {
    const { start, rest } = splitStart(pieces);
    const body = start.replace(BLANKS, '');
    if (body === '')
        return (0,part/* unreadable */.O$)('it is empty');
    if (body.startsWith('<'))
        return readXmlReport(bounded(body, rest, MAX_STREAMED), clean, keep);
    const text = [...bounded(start, rest, MAX_CHARACTERS)].join('');
    if (text.length > MAX_CHARACTERS)
        return (0,part/* unreadable */.O$)(`it is over ${MAX_CHARACTERS} characters long`);
    return readText(text, clean);
}
const BLANKS = /^[\uFEFF\s]+/;
function readText(text, clean) {
    const lines = text.replace(/^\uFEFF/, '');
    const reader = lineReaderOf(lines);
    if (reader !== null)
        return reader(lines, clean);
    const body = text.replace(BLANKS, '');
    if (body.startsWith('{') || body.startsWith('['))
        return readJsonReport(body, clean);
    return (0,part/* unreadable */.O$)('it is no test report of a known format');
}
function splitStart(pieces) {
    const rest = pieces[Symbol.iterator]();
    let start = '';
    for (let next = rest.next(); next.done !== true; next = rest.next()) {
        start += next.value;
        if (start.replace(BLANKS, '') !== '' || start.length > MAX_CHARACTERS)
            break;
    }
    return { start, rest };
}
function* bounded(start, rest, longest) {
    yield start;
    let length = start.length;
    for (let next = rest.next(); next.done !== true && length <= longest; next = rest.next()) {
        length += next.value.length;
        yield next.value;
    }
}

// EXTERNAL MODULE: ./lib/compare/tests/table/test-run.js
var test_run = __webpack_require__(8824);
// EXTERNAL MODULE: ./lib/compare/tests/table/test-store.js + 1 modules
var test_store = __webpack_require__(5095);
;// CONCATENATED MODULE: ./lib/compare/tests/read-test-reports.js








const MAX_DEFECTS = 50;
function readTestReports(files, root) {
    return (0,test_run/* reportOf */.E)(readTestRun(files, root, (0,test_store/* testStore */.u)()));
}
function readTestRun(files, root, store) {
    const clean = (0,clean_text/* cleanerFor */.u)(root);
    const table = (0,test_table/* testTable */.b6)(store);
    const keep = (test) => {
        (0,test_table/* addCase */.qK)(table, test);
    };
    const read = files
        .toSorted((a, b) => byText(a.path, b.path))
        .map(file => {
        const { path } = file;
        const start = table.size;
        const part = readReport(piecesOf(file), clean, keep);
        part.cases.forEach(keep);
        return { path, part, rows: rowsOf(path, part, start, table.size) };
    });
    mergeParts(table, read.map(({ rows }) => rows));
    const defects = read.flatMap(({ path, part }) => part.defects.map(defect => `${(0,cut_text/* cutText */.I)(path, 200)}: ${(0,cut_text/* cutText */.I)(defect, 400)}`));
    const parts = read.map(({ part }) => part);
    return {
        format: formatOf(parts),
        table,
        loadErrors: mergeLoadErrors(parts),
        defects: files.length === 0 ? ['no report file was written'] : read_test_reports_bounded(defects)
    };
}
function rowsOf(path, { format, hasUniqueNames }, start, end) {
    return { path, format, start, end, hasUniqueNames: hasUniqueNames ?? false };
}
function formatOf(parts) {
    const formats = new Set(parts.map(part => part.format).filter(format => format !== null));
    const [only] = formats;
    return formats.size === 1 && only !== undefined ? only : 'mixed';
}
function mergeLoadErrors(parts) {
    const byFile = new Map();
    for (const error of parts.flatMap(part => part.loadErrors))
        if (!byFile.has(error.file))
            byFile.set(error.file, error);
    return [...byFile.values()];
}
function read_test_reports_bounded(defects) {
    if (defects.length <= MAX_DEFECTS)
        return defects;
    return [...defects.slice(0, MAX_DEFECTS), `and ${defects.length - MAX_DEFECTS} more defects`];
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 897:
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

/***/ 9141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ testCase),
/* harmony export */   Hj: () => (/* binding */ loadError),
/* harmony export */   Wx: () => (/* binding */ WHOLE_RUN)
/* harmony export */ });
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8672);

function testCase(raw, clean) {
    const { name, state, variant } = raw;
    const test = {
        file: clean.file(raw.file ?? null),
        suite: (raw.suite ?? []).filter(one => one !== '').map(one => clean.name(one)),
        name: clean.name(name),
        state,
        milliseconds: (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedMilliseconds */ .w)(raw.milliseconds ?? NaN),
        message: clean.message(raw.message ?? null),
        flaky: raw.flaky ?? false
    };
    return variant === undefined || variant === null || variant === '' ? test : { ...test, variant: clean.name(variant) };
}
const WHOLE_RUN = 'the whole run';
function loadError(subject, message, clean) {
    return { file: clean.file(subject) ?? WHOLE_RUN, message: clean.message(message) ?? 'no message' };
}


/***/ }),

/***/ 7763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ grownBytes),
/* harmony export */   gT: () => (/* binding */ grown),
/* harmony export */   o4: () => (/* binding */ grownNumbers)
/* harmony export */ });
function grown(array, size) {
    return size <= array.length ? array : copiedInto(new Uint32Array(doubled(array.length, size)), array);
}
function grownBytes(array, size) {
    return size <= array.length ? array : copiedInto(new Uint8Array(doubled(array.length, size)), array);
}
function grownNumbers(array, size) {
    return size <= array.length ? array : copiedInto(new Float64Array(doubled(array.length, size)), array);
}
function doubled(length, size) {
    let next = Math.max(length, 64);
    while (next < size)
        next *= 2;
    return next;
}
function copiedInto(target, source) {
    target.set(source);
    return target;
}


/***/ }),

/***/ 9001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ chainRows),
/* harmony export */   R: () => (/* binding */ rowsOf)
/* harmony export */ });
/* harmony import */ var _test_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9225);

function chainRows(table, keys) {
    const firsts = new Int32Array(keys).fill(-1);
    const nexts = new Int32Array(table.size);
    for (let row = table.size - 1; row >= 0; row--) {
        if (!(0,_test_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isRow */ .pR)(table, row))
            continue;
        const key = (0,_test_table_js__WEBPACK_IMPORTED_MODULE_0__/* .keyAt */ .f5)(table, row);
        nexts[row] = firsts[key] ?? -1;
        firsts[key] = row;
    }
    const first = (key) => firsts[key] ?? -1;
    const next = (row) => nexts[row] ?? -1;
    return {
        keys,
        first,
        next,
        hasSeveral: key => {
            const row = first(key);
            return row >= 0 && next(row) >= 0;
        }
    };
}
function rowsOf(chains, key) {
    const rows = [];
    for (let row = chains.first(key); row >= 0; row = chains.next(row))
        rows.push(row);
    return rows;
}


/***/ }),

/***/ 8824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   n: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _test_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9225);

function runOf({ format, cases, loadErrors, defects }, store) {
    return { format, table: (0,_test_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)(cases, store), loadErrors, defects };
}
function reportOf({ format, table, loadErrors, defects }) {
    return { format, cases: (0,_test_table_js__WEBPACK_IMPORTED_MODULE_0__/* .casesOf */ .DS)(table), loadErrors, defects };
}


/***/ }),

/***/ 5095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ testStore)
});

// EXTERNAL MODULE: ./lib/compare/tests/table/growing.js
var growing = __webpack_require__(7763);
;// CONCATENATED MODULE: ./lib/compare/tests/table/text-pool.js

const BLOCK = 1 << 20;
function textPool() {
    const pool = {
        slots: new Uint32Array(256),
        hashes: new Uint32Array(64),
        starts: new Uint32Array(64),
        lengths: new Uint32Array(64),
        tags: new Uint32Array(64),
        blocks: [new Uint8Array(BLOCK)],
        used: 0,
        size: 0,
        last: -1
    };
    return {
        intern: (text, tag) => intern(pool, text, tag),
        textOf: id => textOf(pool, id),
        tagOf: id => pool.tags[id] ?? 0,
        get size() {
            return pool.size;
        }
    };
}
function intern(pool, text, tag) {
    const guess = pool.last + 1;
    const isClose = guess < pool.size && pool.tags[guess] === tag && (pool.lengths[guess] ?? 0) >>> 1 === text.length;
    if (isClose && isAt(pool, guess, text)) {
        pool.last = guess;
        return guess;
    }
    pool.last = find(pool, text, tag);
    return pool.last;
}
function find(pool, text, tag) {
    let hash = Math.imul(tag, 0x9e3779b1) ^ 0x811c9dc5;
    let wide = 0;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        hash = Math.imul(hash ^ unit, 0x01000193);
        wide |= unit;
    }
    hash = (hash ^ (hash >>> 15)) >>> 0;
    const length = text.length * 2 + (wide > 0xff ? 1 : 0);
    const mask = pool.slots.length - 1;
    let slot = hash & mask;
    for (let found = pool.slots[slot] ?? 0; found !== 0; found = pool.slots[slot] ?? 0) {
        const id = found - 1;
        if (pool.hashes[id] === hash && pool.lengths[id] === length && pool.tags[id] === tag && isAt(pool, id, text)) {
            return id;
        }
        slot = (slot + 1) & mask;
    }
    return add(pool, text, { tag, hash, length, slot });
}
function add(pool, text, { tag, hash, length, slot }) {
    const id = pool.size++;
    pool.hashes = (0,growing/* grown */.gT)(pool.hashes, pool.size);
    pool.starts = (0,growing/* grown */.gT)(pool.starts, pool.size);
    pool.lengths = (0,growing/* grown */.gT)(pool.lengths, pool.size);
    pool.tags = (0,growing/* grown */.gT)(pool.tags, pool.size);
    pool.hashes[id] = hash;
    pool.lengths[id] = length;
    pool.tags[id] = tag;
    pool.starts[id] = write(pool, text, length % 2 === 1);
    pool.slots[slot] = id + 1;
    if (pool.size * 2 > pool.slots.length)
        rehash(pool);
    return id;
}
function rehash(pool) {
    const slots = new Uint32Array(pool.slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < pool.size; id++) {
        let slot = (pool.hashes[id] ?? 0) & mask;
        while (slots[slot] !== 0)
            slot = (slot + 1) & mask;
        slots[slot] = id + 1;
    }
    pool.slots = slots;
}
function write(pool, text, isWide) {
    const bytes = isWide ? text.length * 2 : text.length;
    if (pool.used + bytes > BLOCK) {
        pool.blocks.push(new Uint8Array(Math.max(BLOCK, bytes)));
        pool.used = 0;
    }
    const block = pool.blocks.at(-1) ?? NOTHING;
    const start = pool.used;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (isWide) {
            block[start + i * 2] = unit & 0xff;
            block[start + i * 2 + 1] = unit >>> 8;
        }
        else
            block[start + i] = unit;
    }
    pool.used += bytes;
    return (pool.blocks.length - 1) * BLOCK + start;
}
function isAt(pool, id, text) {
    const at = pool.starts[id] ?? 0;
    const block = pool.blocks[Math.floor(at / BLOCK)] ?? NOTHING;
    const start = at % BLOCK;
    const isWide = (pool.lengths[id] ?? 0) % 2 === 1;
    for (let i = text.length - 1; i >= 0; i--) {
        if (unitAt(block, start, i, isWide) !== text.charCodeAt(i))
            return false;
    }
    return true;
}
const NOTHING = new Uint8Array(0);
function textOf(pool, id) {
    const { block, start, length, isWide } = placeOf(pool, id);
    const units = [];
    let text = '';
    for (let i = 0; i < length; i++) {
        units.push(unitAt(block, start, i, isWide));
        if (units.length === 4_096)
            text += String.fromCharCode(...units.splice(0));
    }
    return text + String.fromCharCode(...units);
}
function placeOf({ starts, lengths, blocks }, id) {
    const at = starts[id] ?? 0;
    const length = lengths[id] ?? 0;
    const block = blocks[Math.floor(at / BLOCK)] ?? NOTHING;
    return { block, start: at % BLOCK, length: length >>> 1, isWide: length % 2 === 1 };
}
function unitAt(block, start, i, isWide) {
    if (!isWide)
        return block[start + i] ?? 0;
    return (block[start + i * 2] ?? 0) | ((block[start + i * 2 + 1] ?? 0) << 8);
}

;// CONCATENATED MODULE: ./lib/compare/tests/table/test-store.js

function testStore() {
    const [places, tests] = [textPool(), textPool()];
    const parsed = new Map();
    let last = null;
    return {
        get size() {
            return tests.size;
        },
        placeId(place) {
            if (last === null || !isSamePlace(last.place, place))
                last = { place, id: places.intern(placeText(place), 0) };
            return last.id;
        },
        place(id) {
            const known = parsed.get(id) ?? parsePlace(places.textOf(id));
            parsed.set(id, known);
            return known;
        },
        key: (placeId, name) => tests.intern(name, placeId),
        placeIdOf: tests.tagOf,
        nameOf: tests.textOf
    };
}
function isSamePlace(a, b) {
    return a.suite === b.suite && a.file === b.file && a.variant === b.variant;
}
function placeText({ file, suite, variant }) {
    return JSON.stringify([file, variant ?? null, ...suite]);
}
function parsePlace(text) {
    const [file = null, variant = null, ...suite] = JSON.parse(text);
    const titles = suite.map(title => title ?? '');
    return variant === null ? { file, suite: titles } : { file, suite: titles, variant };
}


/***/ }),

/***/ 9225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ casesOf),
/* harmony export */   HK: () => (/* binding */ stateAt),
/* harmony export */   Ji: () => (/* binding */ setOutcome),
/* harmony export */   Mv: () => (/* binding */ caseAt),
/* harmony export */   YX: () => (/* binding */ dropRow),
/* harmony export */   b6: () => (/* binding */ testTable),
/* harmony export */   c0: () => (/* binding */ countStates),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   f5: () => (/* binding */ keyAt),
/* harmony export */   kO: () => (/* binding */ millisecondsAt),
/* harmony export */   pR: () => (/* binding */ isRow),
/* harmony export */   qK: () => (/* binding */ addCase),
/* harmony export */   yH: () => (/* binding */ setMessage),
/* harmony export */   z8: () => (/* binding */ isFlakyAt)
/* harmony export */ });
/* harmony import */ var _growing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7763);

const STATES = ['passed', 'failed', 'error', 'skipped'];
const CODES = { passed: 0, failed: 1, error: 2, skipped: 3 };
const STATE_BITS = 3;
const FLAKY = 4;
const GONE = 0xff;
const MAX_MESSAGES = 32 * 1024 * 1024;
function testTable(store) {
    return {
        store,
        size: 0,
        keys: new Uint32Array(64),
        flags: new Uint8Array(64),
        milliseconds: new Float64Array(64),
        messages: new Map(),
        messageCharacters: 0
    };
}
function tableOf(cases, store) {
    const table = testTable(store);
    for (const test of cases)
        addCase(table, test);
    return table;
}
function addCase(table, test) {
    const row = table.size++;
    const { store } = table;
    if (table.size > table.flags.length)
        grow(table);
    table.keys[row] = store.key(store.placeId(test), test.name);
    setOutcome(table, row, test);
    table.milliseconds[row] = test.milliseconds ?? NaN;
    if (test.message !== null)
        setMessage(table, row, test.message);
}
function grow(table) {
    table.keys = (0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .gT)(table.keys, table.size);
    table.flags = (0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .grownBytes */ .L0)(table.flags, table.size);
    table.milliseconds = (0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .grownNumbers */ .o4)(table.milliseconds, table.size);
}
function setOutcome(table, row, { state, flaky }) {
    table.flags[row] = CODES[state] | (flaky ? FLAKY : 0);
}
function setMessage(table, row, message) {
    table.messageCharacters -= table.messages.get(row)?.length ?? 0;
    if (message === null || table.messageCharacters + message.length > MAX_MESSAGES) {
        table.messages.delete(row);
        return;
    }
    table.messages.set(row, message);
    table.messageCharacters += message.length;
}
function dropRow(table, row) {
    setMessage(table, row, null);
    table.flags[row] = GONE;
}
function isRow(table, row) {
    return table.flags[row] !== GONE;
}
function stateAt(table, row) {
    return STATES[(table.flags[row] ?? 0) & STATE_BITS] ?? 'error';
}
function isFlakyAt(table, row) {
    return ((table.flags[row] ?? 0) & FLAKY) !== 0;
}
function keyAt(table, row) {
    return table.keys[row] ?? 0;
}
function millisecondsAt(table, row) {
    return table.milliseconds[row] ?? NaN;
}
function caseAt(table, row) {
    const { store } = table;
    const key = keyAt(table, row);
    const milliseconds = millisecondsAt(table, row);
    const { variant, ...place } = store.place(store.placeIdOf(key));
    return {
        ...place,
        name: store.nameOf(key),
        state: stateAt(table, row),
        milliseconds: Number.isNaN(milliseconds) ? null : milliseconds,
        message: table.messages.get(row) ?? null,
        flaky: isFlakyAt(table, row),
        ...(variant === undefined ? {} : { variant })
    };
}
function casesOf(table) {
    const cases = [];
    for (let row = 0; row < table.size; row++)
        if (isRow(table, row))
            cases.push(caseAt(table, row));
    return cases;
}
function countStates(table) {
    const counts = { passed: 0, failed: 0, error: 0, skipped: 0 };
    for (let row = 0; row < table.size; row++)
        if (isRow(table, row))
            counts[stateAt(table, row)]++;
    return counts;
}


/***/ }),

/***/ 8672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ cleanerFor),
/* harmony export */   w: () => (/* binding */ boundedMilliseconds)
/* harmony export */ });
/* harmony import */ var _domain_cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8062);
/* harmony import */ var _domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9740);


const MAX_NAME = 1_000;
const MAX_MESSAGE = 4_000;
const MAX_MILLISECONDS = 366 * 24 * 3_600_000;
function cleanerFor(root) {
    const base = root.replaceAll('\\', '/').replace(/\/+$/, '');
    const inside = base.length > 1 ? new RegExp(`(?:file://)?(?<![\\w.-])${escapePattern(base)}/`, 'g') : null;
    const relative = (text) => (inside && text.includes(base) ? text.replace(inside, '') : text);
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
            const clean = relative((0,_domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripEscapeSequences */ .mI)(text.slice(0, MAX_MESSAGE * 2))).trim();
            return clean === '' ? null : (0,_domain_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(clean, MAX_MESSAGE);
        }
    };
}
function boundedMilliseconds(value) {
    return value >= 0 && value <= MAX_MILLISECONDS ? Math.round(value * 1000) / 1000 : null;
}
function cutName(text) {
    if (text.length <= MAX_NAME)
        return text;
    return `${(0,_domain_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .U)(text, MAX_NAME - 60)}… (${text.length} characters, digest ${digest(text)})`;
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


/***/ }),

/***/ 4049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ listField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   NE: () => (/* binding */ textsField),
/* harmony export */   lk: () => (/* binding */ parseJsonText),
/* harmony export */   sJ: () => (/* binding */ numberField)
/* harmony export */ });
/* harmony import */ var _domain_field_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1024);
/* harmony import */ var _domain_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4814);


const MAX_DEPTH = 256;
function parseJsonText(text) {
    if (nestsDeeperThan(text, MAX_DEPTH))
        return { kind: 'problem', problem: `JSON nested deeper than ${MAX_DEPTH}` };
    const value = (0,_domain_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
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
    const field = (0,_domain_field_of_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)(value, name);
    return typeof field === 'string' ? field : null;
}
function numberField(value, name) {
    const field = (0,_domain_field_of_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)(value, name);
    return typeof field === 'number' && Number.isFinite(field) ? field : null;
}
function listField(value, name) {
    const field = (0,_domain_field_of_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)(value, name);
    return Array.isArray(field) ? field : [];
}
function textsField(value, name) {
    return listField(value, name).filter((item) => typeof item === 'string');
}


/***/ }),

/***/ 3986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ attributeOf),
  h: () => (/* binding */ readXmlText)
});

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
;// CONCATENATED MODULE: ./lib/compare/text/xml-cleaner.js
const SUSPICIOUS = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const FORBIDDEN_REFERENCE = /&#(?:x0{0,6}(?:[0-8bcef]|1[0-9a-f])|0{0,6}(?:[0-8]|1[124-9]|2[0-9]|3[01]));/gi;
const OPEN_REFERENCE = /&(?:#x?[0-9a-f]{0,9})?$/i;
const LONGEST_REFERENCE = 16;
function xmlCleaner() {
    let held = '';
    return {
        piece(text) {
            const whole = held === '' ? text : held + text;
            const end = whole.length - openEnd(whole);
            held = whole.slice(end);
            return replaceForbidden(end === whole.length ? whole : whole.slice(0, end));
        },
        rest: () => replaceForbidden(held)
    };
}
function openEnd(text) {
    const last = text.charCodeAt(text.length - 1);
    if (last >= 0xd800 && last <= 0xdbff)
        return 1;
    return OPEN_REFERENCE.exec(text.slice(-LONGEST_REFERENCE))?.[0].length ?? 0;
}
function replaceForbidden(text) {
    const clean = SUSPICIOUS.test(text) ? text.replace(FORBIDDEN, '\uFFFD') : text;
    return clean.includes('&#') ? clean.replace(FORBIDDEN_REFERENCE, '\uFFFD') : clean;
}

;// CONCATENATED MODULE: ./lib/compare/text/xml-text.js



const MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 256;
function readXmlText(text, listener) {
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false });
    let depth = 0;
    let opened = 0;
    parser.on('error', error => {
        throw error;
    });
    parser.on('doctype', doctype => {
        if (doctype.includes('<!ENTITY'))
            throw new Error('it declares entities, which are not expanded');
    });
    parser.on('opentag', tag => {
        depth++;
        if (depth > MAX_DEPTH)
            throw new Error(`elements nested deeper than ${MAX_DEPTH}`);
        const mayHoldMany = parser.position - opened > MAX_ATTRIBUTES;
        opened = parser.position;
        if (mayHoldMany && Object.keys(tag.attributes).length > MAX_ATTRIBUTES) {
            throw new Error(`over ${MAX_ATTRIBUTES} attributes`);
        }
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
        const clean = xmlCleaner();
        for (const piece of typeof text === 'string' ? [text] : text)
            parser.write(clean.piece(piece));
        parser.write(clean.rest()).close();
        return null;
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            throw error;
        return error instanceof Error ? error.message : 'unreadable';
    }
}
function attributeOf(attributes, name) {
    return attributes[name] ?? null;
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1);
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

/***/ 6822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pairUp)
/* harmony export */ });
function pairUp(items, answers) {
    if (items.length !== answers.length)
        throw new RangeError(`${answers.length} answers to ${items.length} questions`);
    return items.map((item, i) => [item, answers[i]]);
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
function formatTestId({ file, suite, name, variant }, ordinal = 1) {
    const names = [formatFile(file), ...suite.map(escapePart), escapePart(name)].join(SEPARATOR);
    const id = variant === undefined ? names : `${names} ›@${escapePart(variant)}`;
    return ordinal > 1 ? `${id} ›#${ordinal}` : id;
}
function parseTestId(id) {
    const suffix = / ›#([1-9]\d*)$/.exec(id);
    const whole = suffix ? id.slice(0, suffix.index) : id;
    const leg = / ›@((?:[^›\\]|\\.)*)$/s.exec(whole);
    const [file, ...rest] = splitAtSeparators(leg ? whole.slice(0, leg.index) : whole);
    const names = rest.map(unescapePart);
    const name = names.pop();
    if (file === undefined || name === undefined)
        throw new RangeError(`not a test id: ${JSON.stringify(id)}`);
    const known = file === UNKNOWN_FILE ? null : unescapePart(file);
    const test = { file: known, suite: names, name };
    const variant = leg ? { variant: unescapePart(leg[1] ?? '') } : {};
    return { test: { ...test, ...variant }, ordinal: suffix ? Number(suffix[1]) : 1 };
}
function describeTest({ file, suite, name, variant }) {
    const names = [...(file === null ? [] : [file]), ...suite, name].join(SEPARATOR);
    return variant === undefined ? names : `${names} [${variant}]`;
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
