export const id = 226;
export const ids = [226];
export const modules = {

/***/ 5573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ diskFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
;// CONCATENATED MODULE: ./lib/adapters/files/found-file.js




const LARGEST_FILE = 256 * 1024 * 1024;
const CHUNK = 1024 * 1024;
async function tryIdentify(root, path) {
    if (!(await isReallyBelow(root, path)))
        return null;
    try {
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(root, path), { bigint: true });
        return stats.isFile() ? { path, bytes: Number(stats.size), stamp: stampOf(stats) } : null;
    }
    catch {
        return null;
    }
}
async function removeFound(root, path) {
    if (await isReallyBelow(root, path))
        await (0,promises_.rm)((0,external_node_path_.join)(root, path), { force: true });
}
async function isReallyBelow(root, path) {
    try {
        const folder = (0,external_node_path_.dirname)(path);
        return (await (0,promises_.realpath)((0,external_node_path_.join)(root, folder))) === (0,external_node_path_.join)(await (0,promises_.realpath)(root), folder);
    }
    catch {
        return false;
    }
}
async function copyFound(root, file, to) {
    const refuse = (why) => new errors/* ToolError */.v4(`cannot take ${JSON.stringify(file.path)} out of the tree: ${why}`, 'Look at the gate that writes it.');
    const source = await tryOpen((0,external_node_path_.join)(root, file.path));
    if (source === null)
        throw refuse('it is no longer the file that was found');
    try {
        const stats = await source.stat({ bigint: true });
        if (!stats.isFile() || stampOf(stats) !== file.stamp)
            throw refuse('it is no longer the file that was found');
        if (file.bytes > LARGEST_FILE)
            throw refuse(`it is larger than ${LARGEST_FILE} bytes`);
        if (!(await copyBytes(source, to, file.bytes)))
            throw refuse('it became shorter while it was read');
    }
    finally {
        await source.close();
    }
}
async function copyBytes(source, to, bytes) {
    await (0,promises_.rm)(to, { force: true });
    const target = await (0,promises_.open)(to, 'wx', 0o644);
    try {
        const chunk = Buffer.alloc(Math.min(CHUNK, bytes));
        let left = bytes;
        while (left > 0) {
            const { bytesRead } = await source.read(chunk, 0, Math.min(chunk.length, left));
            if (bytesRead === 0)
                break;
            await target.writeFile(chunk.subarray(0, bytesRead));
            left -= bytesRead;
        }
        return left === 0;
    }
    finally {
        await target.close();
    }
}
async function tryOpen(path) {
    try {
        return await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return null;
    }
}
function stampOf(stats) {
    return [stats.dev, stats.ino, stats.size, stats.ctimeNs].join(':');
}

// EXTERNAL MODULE: ./lib/adapters/files/remove-folder.js
var remove_folder = __webpack_require__(895);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/adapters/files/walk.js




const LONGEST_GLOB = 1024;
const OPTIONS = { dot: true, nonegate: true };
async function walk(root, glob) {
    if (glob.length > LONGEST_GLOB)
        throw tooLong(glob);
    const isMatch = picomatch(glob, OPTIONS);
    const found = [];
    const folders = await firstFolders(root, glob);
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of await readFolder((0,external_node_path_.join)(root, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (!entry.isDirectory() && isMatch(path))
                found.push({ path, regular: entry.isFile() });
            if (entry.isDirectory() && entry.name !== '.git')
                folders.push(path);
        }
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function firstFolders(root, glob) {
    const { base, isGlob } = picomatch.scan(glob, OPTIONS);
    const names = base.includes('\\') ? [] : base.split('/').filter(name => name !== '' && name !== '.');
    if (!isGlob)
        names.pop();
    if (names.includes('..') || names.includes('.git') || glob.startsWith('/'))
        return [];
    for (let count = 0; count <= names.length; count++) {
        if (!(await isRealFolder((0,external_node_path_.join)(root, ...names.slice(0, count)))))
            return [];
    }
    return [names.join('/')];
}
async function isRealFolder(path) {
    try {
        return (await (0,promises_.lstat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}
async function readFolder(path) {
    try {
        return await (0,promises_.readdir)(path, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function tooLong(glob) {
    const what = `a pattern of ${glob.length} characters is longer than ${LONGEST_GLOB}`;
    return new errors/* ConfigurationError */.j1([{ where: 'reports', what, fix: 'Write several shorter ones.' }]);
}

// EXTERNAL MODULE: ./lib/adapters/files/write-whole.js
var write_whole = __webpack_require__(1261);
;// CONCATENATED MODULE: ./lib/adapters/disk-files.js








const LARGEST_TEXT = 128 * 1024 * 1024;
function diskFiles() {
    return {
        find,
        look,
        clear,
        copy,
        read,
        write: async (path, text) => {
            await translated(`cannot write ${path}`, async () => {
                await (0,write_whole/* writeWhole */.f)(path, text);
            });
        },
        isFolder: async (path) => {
            try {
                return (await (0,promises_.stat)(path)).isDirectory();
            }
            catch {
                return false;
            }
        },
        makeFolder: async (path) => {
            await translated(`cannot make the folder ${path}`, async () => {
                await (0,promises_.mkdir)(path, { recursive: true });
            });
        },
        removeFolder: async (path) => {
            await translated(`cannot remove the folder ${path}`, async () => {
                await (0,remove_folder/* removeFolder */.v)(path);
            });
        }
    };
}
async function find(root, glob) {
    const files = [];
    for (const { path, regular } of await walk(root, glob)) {
        const file = regular ? await tryIdentify(root, path) : null;
        if (file !== null)
            files.push(file);
    }
    return files;
}
const OUTSIDE = new Set(['', '.', '..', '.git']);
async function look(root, path) {
    return path.split('/').some(part => OUTSIDE.has(part)) ? null : await tryIdentify(root, path);
}
async function clear(root, glob) {
    for (const { path } of await walk(root, glob)) {
        await translated(`cannot clear ${JSON.stringify(path)}`, async () => {
            await removeFound(root, path);
        });
    }
}
async function copy(root, file, to) {
    await translated(`cannot copy ${JSON.stringify(file.path)} to ${to}`, async () => {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await copyFound(root, file, to);
    });
}
async function read(path) {
    return await translated(`cannot read ${path}`, async () => {
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            const stats = await file.stat();
            if (!stats.isFile())
                throw new Error('it is not a regular file');
            if (stats.size > LARGEST_TEXT)
                throw new Error(`it is larger than ${LARGEST_TEXT} bytes`);
            return new TextDecoder().decode(await file.readFile());
        }
        finally {
            await file.close();
        }
    });
}
async function translated(what, action) {
    try {
        return await action();
    }
    catch (cause) {
        if (cause instanceof errors/* ToolError */.v4)
            throw cause;
        throw new errors/* ToolError */.v4(`${what}: ${(0,errors/* messageOf */.bD)(cause)}`, 'Look at the path, its permissions, and the room on the disk.', { cause });
    }
}


/***/ }),

/***/ 895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ removeFolder)
/* harmony export */ });
/* unused harmony export isPlainlyAbsolute */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9285);



async function removeFolder(path) {
    if (!isPlainlyAbsolute(path)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`refusing to remove ${JSON.stringify(path)}`, 'Report this: it is a mistake in this tool.');
    }
    try {
        await remove(path);
    }
    catch {
        await makeWritable(path);
        await lift(path);
        await remove(path);
    }
}
function isPlainlyAbsolute(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(path) === path && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root !== path;
}
async function remove(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}
const LONGEST_PATH = 3000;
async function lift(root) {
    let count = 0;
    const open = [root];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            if (!entry.isDirectory())
                continue;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
            const isDeep = path.length > root.length + LONGEST_PATH;
            const next = isDeep ? await tryRename(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, `.deep-${count++}`)) : path;
            if (next !== null)
                open.push(next);
        }
    }
}
async function tryRename(from, to) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to).then(() => to, () => null);
}
async function makeWritable(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, 0o700);
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })) {
            if (entry.isDirectory())
                await makeWritable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name));
        }
    }
    catch {
    }
}


/***/ }),

/***/ 1261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



async function writeWhole(path, content, mode = 0o644) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(beside, 'wx', mode);
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/disk-files.js + 2 modules
var disk_files = __webpack_require__(5573);
// EXTERNAL MODULE: ./lib/domain/comparison.js
var comparison = __webpack_require__(9935);
;// CONCATENATED MODULE: ./lib/compare/common-roots.js
function commonRoots(baseline, integration) {
    const byName = new Map(baseline.map(file => [nameOf(file), file]));
    const votes = new Map();
    for (const file of new Set(integration)) {
        const other = byName.get(nameOf(file));
        if (other === undefined)
            continue;
        const roots = beforeSharedEnd(other, file);
        const vote = votes.get(roots.join('\0')) ?? { roots, count: 0 };
        vote.count++;
        votes.set(roots.join('\0'), vote);
    }
    const [winner] = [...votes.values()].sort((a, b) => b.count - a.count);
    return winner?.roots ?? ['', ''];
}
function nameOf(file) {
    return file.slice(file.lastIndexOf('/') + 1);
}
function beforeSharedEnd(a, b) {
    const [partsA, partsB] = [a.split('/'), b.split('/')];
    let shared = 0;
    while (shared < Math.min(partsA.length, partsB.length) && partsA.at(-1 - shared) === partsB.at(-1 - shared))
        shared++;
    return [partsA.slice(0, partsA.length - shared).join('/'), partsB.slice(0, partsB.length - shared).join('/')];
}

// EXTERNAL MODULE: ./lib/compare/compare-tests.js + 3 modules
var compare_tests = __webpack_require__(9105);
// EXTERNAL MODULE: ./lib/compare/gate-outcome.js
var gate_outcome = __webpack_require__(5781);
// EXTERNAL MODULE: ./lib/compare/read/part.js
var part = __webpack_require__(1175);
// EXTERNAL MODULE: ./lib/compare/read-test-reports.js + 16 modules
var read_test_reports = __webpack_require__(4290);
;// CONCATENATED MODULE: ./lib/compare/compare-report-folders.js






const GATE = 'reports';
function compareReportFolders(baseline, integration) {
    const [before, after] = readBoth(baseline, integration);
    const sides = { gate: GATE, baseline: before, integration: after, integrationEnd: null };
    const tests = (0,compare_tests/* compareTests */.l)(sides);
    const outcomes = { baseline: judgeReport(before), integration: judgeReport(after) };
    const drop = (0,compare_tests/* droppedTests */["if"])(sides);
    const verdict = verdictOf(tests, outcomes, drop);
    const reason = whichReason(outcomes, drop);
    const change = changeOfGate(verdict, outcomes);
    const gate = {
        gate: GATE,
        change,
        baseline: outcomes.baseline.outcome,
        integration: outcomes.integration.outcome,
        reason
    };
    const comparison = { gates: [gate], tests, coverage: null, performance: null, security: null, cycles: null, api: null };
    return { comparison, verdict };
}
function readBoth(baseline, integration) {
    const asWritten = [(0,read_test_reports/* readTestReports */.m)(baseline, ''), (0,read_test_reports/* readTestReports */.m)(integration, '')];
    const [before, after] = commonRoots(absoluteFiles(asWritten[0]), absoluteFiles(asWritten[1]));
    if (before === '' && after === '')
        return asWritten;
    return [(0,read_test_reports/* readTestReports */.m)(baseline, before), (0,read_test_reports/* readTestReports */.m)(integration, after)];
}
function absoluteFiles(report) {
    const files = [...report.cases.map(test => test.file), ...report.loadErrors.map(error => error.file)];
    return files.filter(file => file?.startsWith('/') ?? false).filter(file => file !== null);
}
function judgeReport(tests) {
    const code = (0,part/* countFailing */.aO)(tests.cases) > 0 ? 1 : 0;
    return (0,gate_outcome/* judgeGate */.$)({ end: { kind: 'exited', code }, expectsTests: true, missingReports: [], tests });
}
function verdictOf(tests, outcomes, drop) {
    const isBaselineUsable = outcomes.baseline.outcome !== 'broken' || tests.counts.fixed > 0;
    const isTrusted = !tests.defects.some(defect => defect.startsWith(`gate ${GATE}: baseline: `));
    if (outcomes.integration.outcome === 'broken' || drop !== null || !isBaselineUsable || !isTrusted)
        return 'broken';
    if (comparison/* REGRESSIONS */.R.some(change => tests.counts[change] > 0))
        return 'regressed';
    return tests.counts.fixed > 0 ? 'improved' : 'same';
}
function changeOfGate(verdict, { baseline, integration }) {
    if (verdict === 'broken' || verdict === 'regressed')
        return verdict;
    if (integration.outcome === 'fail')
        return 'failing-before';
    return isBad(baseline.outcome) ? 'fixed' : 'held';
}
function isBad(outcome) {
    return outcome !== 'pass';
}
function whichReason({ baseline, integration }, drop) {
    if (integration.outcome === 'broken')
        return integration.reason;
    if (drop !== null)
        return drop;
    return baseline.outcome === 'broken' ? `baseline: ${baseline.reason}` : integration.reason;
}

// EXTERNAL MODULE: ./lib/domain/cut-text.js
var cut_text = __webpack_require__(8062);
// EXTERNAL MODULE: ./lib/domain/terminal-text.js
var terminal_text = __webpack_require__(7359);
// EXTERNAL MODULE: ./lib/compare/test-change.js
var test_change = __webpack_require__(4612);
;// CONCATENATED MODULE: ./lib/compare/render-comparison.js



const MAX_ROWS = 50;
const MAX_DEFECTS = 20;
const MAX_LINE = 300;
const HEADLINES = {
    same: 'SAME: nothing that worked in the baseline fails in the integration',
    regressed: 'REGRESSED: tests fail in the integration that did not fail in the baseline',
    improved: 'IMPROVED: tests that failed in the baseline pass in the integration, and none got worse',
    broken: 'BROKEN: the reports cannot be compared, which is no success'
};
const WORDS = {
    same: 'same as before',
    regression: 'regression',
    'new-failure': 'new failure',
    'new-passing': 'new and passing',
    'new-skipped': 'new and skipped',
    fixed: 'fixed',
    'still-failing': 'still failing',
    'newly-skipped': 'newly skipped',
    'un-skipped': 'no longer skipped',
    'failing-skipped': 'was failing, now skipped',
    removed: 'removed',
    'failing-removed': 'was failing, now removed',
    'not-run': 'not run',
    flaky: 'flaky'
};
function renderComparison({ comparison, verdict }) {
    const lines = [HEADLINES[verdict]];
    for (const gate of comparison.gates)
        lines.push(`  ${(0,terminal_text/* terminalLine */.tL)(gate.gate)}: ${(0,terminal_text/* terminalLine */.tL)(gate.reason)}`);
    if (comparison.tests !== null)
        lines.push('', ...renderTests(comparison.tests));
    return `${lines.map(line => (0,cut_text/* cutText */.I)(line, MAX_LINE)).join('\n')}\n`;
}
function renderTests({ counts, rows, defects }) {
    const told = test_change/* CHANGES */.Y6.filter(change => counts[change] > 0);
    const width = Math.max(0, ...told.map(change => String(counts[change]).length));
    const lines = told.map(change => `  ${String(counts[change]).padStart(width)} ${WORDS[change]}`);
    if (rows.length > 0)
        lines.push('', ...rows.slice(0, MAX_ROWS).flatMap(renderRow));
    if (rows.length > MAX_ROWS)
        lines.push(`  … and ${rows.length - MAX_ROWS} more`);
    if (defects.length > 0) {
        lines.push('', 'Not to be trusted as whole:', ...defects.slice(0, MAX_DEFECTS).map(defect => `  ${(0,terminal_text/* terminalLine */.tL)(defect)}`));
    }
    if (defects.length > MAX_DEFECTS)
        lines.push(`  … and ${defects.length - MAX_DEFECTS} more`);
    return lines;
}
function renderRow(row) {
    const states = `${row.baseline ?? 'absent'} -> ${row.integration ?? 'absent'}`;
    const line = `  ${WORDS[row.change]}: ${(0,terminal_text/* terminalLine */.tL)(row.test)} (${states}${row.messageChanged ? ', another message' : ''})`;
    const [first] = (row.message ?? '').split('\n').filter(text => text.trim() !== '');
    return first === undefined ? [line] : [line, `      ${(0,terminal_text/* terminalLine */.tL)(first)}`];
}

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: ./lib/domain/inert-json.js
var inert_json = __webpack_require__(3739);
;// CONCATENATED MODULE: ./lib/commands/compare.js







async function compare(command) {
    const [baseline, integration] = await compare_readBoth(command.baseline, command.integration);
    const result = compareReportFolders(baseline, integration);
    process.stdout.write(command.output.json ? (0,inert_json/* inertJson */.n)(result) : renderComparison(result));
    if (command.out !== null) {
        await (0,disk_files/* diskFiles */.T)().write((0,external_node_path_.join)((0,external_node_path_.resolve)(command.out), 'comparison.json'), (0,inert_json/* inertJson */.n)(result));
    }
    return result.verdict === 'same' || result.verdict === 'improved' ? 0 : 1;
}
async function compare_readBoth(baseline, integration) {
    const [one, other] = await Promise.allSettled([readReports(baseline), readReports(integration)]);
    if (one.status === 'fulfilled' && other.status === 'fulfilled')
        return [one.value, other.value];
    const failures = [one, other].flatMap(result => (result.status === 'rejected' ? [result.reason] : []));
    const [first, ...rest] = failures.flatMap(error => (error instanceof errors/* ConfigurationError */.j1 ? error.problems : []));
    throw first === undefined ? failures[0] : new errors/* ConfigurationError */.j1([first, ...rest]);
}
async function readReports(path) {
    const files = (0,disk_files/* diskFiles */.T)();
    const root = (0,external_node_path_.resolve)(path);
    if (!(await files.isFolder(root)))
        return [{ path, text: await readNamed(root, path) }];
    const found = await files.find(root, '**/*.{xml,json,tap,txt}');
    if (found.length === 0) {
        throw new errors/* ConfigurationError */.j1([
            {
                where: path,
                what: 'there is no report in this folder (.xml, .json, .tap, .txt)',
                fix: 'Name the folder a test run wrote to'
            }
        ]);
    }
    return await Promise.all(found.map(async (file) => ({ path: (0,external_node_path_.relative)('.', file.path), text: await files.read((0,external_node_path_.join)(root, file.path)) })));
}
async function readNamed(file, name) {
    if (!(0,external_node_fs_.existsSync)(file)) {
        const what = 'there is no such file or folder';
        throw new errors/* ConfigurationError */.j1([{ where: name, what, fix: 'Name a report file, or a folder of them' }]);
    }
    try {
        return await (0,disk_files/* diskFiles */.T)().read(file);
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        throw new errors/* ConfigurationError */.j1([{ where: name, what: error.message, fix: 'Name a report file, or a folder of them' }]);
    }
}


/***/ }),

/***/ 9105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ compareTests),
  "if": () => (/* binding */ droppedTests),
  dX: () => (/* binding */ mergeTestComparisons)
});

// EXTERNAL MODULE: ./lib/compare/normalise-name.js
var normalise_name = __webpack_require__(1117);
;// CONCATENATED MODULE: ./lib/compare/messages-differ.js

function messagesDiffer(a, b) {
    return normaliseLines(a ?? '') !== normaliseLines(b ?? '');
}
function normaliseLines(text) {
    return text.split('\n').map(normalise_name/* normaliseName */.G).join('\n');
}

// EXTERNAL MODULE: ./lib/domain/test-id.js
var test_id = __webpack_require__(1322);
;// CONCATENATED MODULE: ./lib/compare/unloaded.js
function absenceJudge(integration) {
    if (integration === null || integration.defects.length > 0)
        return () => true;
    const broken = new Set(integration.loadErrors.map(error => error.file));
    if (broken.size === 0)
        return () => false;
    const seen = new Set(integration.cases.map(containerOf).filter(container => container !== null));
    return test => {
        if (subjectsOf(test).some(subject => broken.has(subject)))
            return true;
        const container = containerOf(test);
        return container === null || !seen.has(container);
    };
}
function subjectsOf(test) {
    return test.file === null ? [...test.suite, test.name] : [test.file, ...test.suite];
}
function containerOf(test) {
    return test.file ?? test.suite[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/compare/compare-load-errors.js



function compareLoadErrors(gate, baseline, integration) {
    const before = byFile(baseline);
    const after = byFile(integration);
    if (before.size + after.size === 0)
        return [];
    const loadedBefore = loadedSubjects(baseline);
    const loadedAfter = loadedSubjects(integration);
    const isWhole = integration !== null && integration.defects.length === 0;
    const files = new Set([...after.keys(), ...before.keys()]);
    return [...files].map(file => {
        const old = before.get(file) ?? null;
        const now = after.get(file) ?? null;
        return {
            gate,
            test: `${file} (the file itself)`,
            id: (0,test_id/* formatFileId */.LP)(file),
            change: changeOfFile({ old, now, wasLoaded: loadedBefore.has(file), isLoaded: loadedAfter.has(file), isWhole }),
            baseline: describeLoad(old, loadedBefore.has(file)),
            integration: describeLoad(now, loadedAfter.has(file)),
            message: now?.message ?? null,
            messageChanged: old !== null && now !== null && messagesDiffer(old.message, now.message)
        };
    });
}
function changeOfFile({ old, now, wasLoaded, isLoaded, isWhole }) {
    if (now !== null) {
        if (old !== null)
            return 'still-failing';
        return wasLoaded ? 'regression' : 'new-failure';
    }
    if (isLoaded)
        return 'fixed';
    return isWhole ? 'failing-removed' : 'not-run';
}
function describeLoad(error, isLoaded) {
    if (error !== null)
        return 'not loaded';
    return isLoaded ? 'loaded' : null;
}
function byFile(report) {
    return new Map((report?.loadErrors ?? []).map(error => [error.file, error]));
}
function loadedSubjects(report) {
    return new Set((report?.cases ?? []).flatMap(subjectsOf));
}

// EXTERNAL MODULE: ./lib/compare/identity.js
var identity = __webpack_require__(1413);
// EXTERNAL MODULE: ./lib/compare/read/part.js
var part = __webpack_require__(1175);
// EXTERNAL MODULE: ./lib/compare/test-change.js
var test_change = __webpack_require__(4612);
;// CONCATENATED MODULE: ./lib/compare/compare-tests.js







const ALLOWED_DROP = 0.1;
function compareTests(tests) {
    const { gate, baseline, integration } = tests;
    const couldNotRun = absenceJudge(integration);
    const counts = emptyCounts();
    const rows = [...compareLoadErrors(gate, baseline, integration)];
    for (const row of rows)
        counts[row.change]++;
    for (const pair of (0,identity/* matchTests */.b)(baseline?.cases ?? [], integration?.cases ?? [])) {
        const change = changeIn(pair, couldNotRun);
        counts[change]++;
        if (change !== 'same' && change !== 'new-passing')
            rows.push(rowOf(gate, pair, change));
    }
    const drop = droppedTests(tests);
    const defects = [...reportDefects(tests), ...(drop === null ? [] : [drop])];
    return { counts, rows: rows.sort(bySeriousness), defects: defects.map(defect => `gate ${gate}: ${defect}`) };
}
function mergeTestComparisons(comparisons) {
    const counts = emptyCounts();
    for (const one of comparisons)
        for (const change of test_change/* CHANGES */.Y6)
            counts[change] += one.counts[change];
    const rows = comparisons.flatMap(one => one.rows).sort(bySeriousness);
    return { counts, rows, defects: comparisons.flatMap(one => one.defects) };
}
function droppedTests({ baseline, integration, integrationEnd }) {
    if (baseline === null || integration === null)
        return null;
    const before = (0,part/* countExecuted */.xC)(baseline.cases);
    const after = (0,part/* countExecuted */.xC)(integration.cases);
    const endedWell = integrationEnd === null || (integrationEnd.kind === 'exited' && integrationEnd.code === 0);
    const drop = before - after;
    if (drop <= 0 || (endedWell && drop <= before * ALLOWED_DROP))
        return null;
    return `${after} tests ran in the integration, ${before} in the baseline`;
}
function rowOf(gate, { id, baseline, integration }, change) {
    const shown = integration ?? baseline;
    return {
        gate,
        test: shown === null ? '' : (0,test_id/* describeTest */.Ww)(shown),
        id,
        change,
        baseline: describeState(baseline),
        integration: describeState(integration),
        message: integration?.message ?? null,
        messageChanged: bothFail(baseline, integration) && messagesDiffer(baseline?.message, integration?.message)
    };
}
function changeIn({ baseline, integration }, couldNotRun) {
    if (integration !== null)
        return (0,test_change/* changeOf */.C2)(baseline, integration);
    return baseline === null ? 'same' : (0,test_change/* changeOfAbsent */.zz)(baseline, couldNotRun(baseline));
}
function bothFail(baseline, integration) {
    return baseline !== null && integration !== null && (0,part/* isFailing */.DI)(baseline.state) && (0,part/* isFailing */.DI)(integration.state);
}
function describeState(test) {
    if (test === null)
        return null;
    return test.flaky ? `${test.state}, flaky` : test.state;
}
function reportDefects({ baseline, integration }) {
    const defects = [];
    if (baseline !== null && integration === null)
        defects.push('no test report in the integration');
    if (baseline === null && integration !== null)
        defects.push('no test report in the baseline');
    for (const defect of integration?.defects ?? [])
        defects.push(`integration: ${defect}`);
    for (const defect of baseline?.defects ?? [])
        defects.push(`baseline: ${defect}`);
    for (const { file } of integration?.loadErrors ?? [])
        defects.push(`integration: ${file} could not be loaded`);
    return defects;
}
function emptyCounts() {
    return Object.fromEntries(test_change/* CHANGES */.Y6.map(change => [change, 0]));
}
const RANK = new Map(test_change/* CHANGES */.Y6.map((change, i) => [change, i]));
function bySeriousness(a, b) {
    const rank = (RANK.get(a.change) ?? 0) - (RANK.get(b.change) ?? 0);
    return rank === 0 ? byText(a.gate, b.gate) || byText(a.id, b.id) : rank;
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 4612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   Y6: () => (/* binding */ CHANGES),
/* harmony export */   zz: () => (/* binding */ changeOfAbsent)
/* harmony export */ });
/* harmony import */ var _read_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1175);

const CHANGES = [
    'regression',
    'new-failure',
    'not-run',
    'flaky',
    'still-failing',
    'failing-removed',
    'failing-skipped',
    'removed',
    'newly-skipped',
    'fixed',
    'un-skipped',
    'new-skipped',
    'new-passing',
    'same'
];
const BOTH = {
    passed: { passed: 'same', failing: 'regression', skipped: 'newly-skipped' },
    failing: { passed: 'fixed', failing: 'still-failing', skipped: 'failing-skipped' },
    skipped: { passed: 'un-skipped', failing: 'new-failure', skipped: 'same' }
};
const NEW = {
    passed: 'new-passing',
    failing: 'new-failure',
    skipped: 'new-skipped'
};
function changeOf(baseline, integration) {
    const after = columnOf(integration);
    if (integration.flaky && after !== 'skipped')
        return 'flaky';
    return baseline === null ? NEW[after] : BOTH[columnOf(baseline)][after];
}
function changeOfAbsent(baseline, couldNotRun) {
    if (couldNotRun)
        return 'not-run';
    return (0,_read_part_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailing */ .DI)(baseline.state) ? 'failing-removed' : 'removed';
}
function columnOf(test) {
    if (test.state === 'skipped')
        return 'skipped';
    return test.state === 'passed' ? 'passed' : 'failing';
}


/***/ }),

/***/ 9935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ REGRESSIONS)
/* harmony export */ });
const REGRESSIONS = ['regression', 'new-failure'];


/***/ }),

/***/ 3739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inertJson)
/* harmony export */ });
const HARMFUL = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;
function inertJson(value) {
    return `${JSON.stringify(value, null, 2).replace(HARMFUL, escapeUnits).replaceAll('##[', '#\\u0023[')}\n`;
}
function escapeUnits(character) {
    return character
        .split('')
        .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 4814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
