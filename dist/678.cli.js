export const id = 678;
export const ids = [678];
export const modules = {

/***/ 9137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/disk-files.js + 4 modules
var disk_files = __webpack_require__(8057);
// EXTERNAL MODULE: ./lib/adapters/files/scratch-folder.js
var scratch_folder = __webpack_require__(407);
// EXTERNAL MODULE: ./lib/adapters/git/open-git.js + 53 modules
var open_git = __webpack_require__(5183);
// EXTERNAL MODULE: ./lib/collect/resolve-base.js
var resolve_base = __webpack_require__(8138);
// EXTERNAL MODULE: ./lib/config/config-path.js
var config_path = __webpack_require__(104);
// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/config/parse-config.js + 5 modules
var parse_config = __webpack_require__(4144);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: ./lib/domain/inert-json.js
var inert_json = __webpack_require__(3739);
// EXTERNAL MODULE: ./lib/domain/terminal-text.js
var terminal_text = __webpack_require__(7359);
// EXTERNAL MODULE: ./lib/domain/is-at-least.js
var is_at_least = __webpack_require__(766);
;// CONCATENATED MODULE: ./lib/commands/doctor/check-config.js
function checkConfig(config) {
    switch (config.kind) {
        case 'absent': {
            const fix = "Run 'integration-orchestrator init', or give everything by flags";
            return [{ ok: 'warning', text: `no configuration at ${config.path}`, fix }];
        }
        case 'invalid':
            return config.problems.map(({ where, what, fix }) => ({ ok: false, text: `${where}: ${what}`, fix }));
        case 'valid':
            return [{ ok: true, text: `configuration ${config.path}`, fix: null }, checkGates(config.gates)];
    }
}
function checkGates(gates) {
    if (gates > 0)
        return { ok: true, text: `${gates} ${gates === 1 ? 'gate' : 'gates'}`, fix: null };
    const fix = "Add 'gates' to the configuration, or give --gates 'name: command'";
    return { ok: 'warning', text: 'there are no gates, so that nothing can be proved', fix };
}

// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(2774);
;// CONCATENATED MODULE: ./lib/commands/doctor/check-repository.js

function checkRepository(repository) {
    return [checkHistory(repository), checkOrigin(repository), checkHead(repository), ...checkWorktrees(repository)];
}
function checkHistory({ root, hasCommits, shallow }) {
    if (!hasCommits) {
        return { ok: false, text: 'the repository has no commit yet', fix: 'Commit something, so that there is a base' };
    }
    if (!shallow)
        return { ok: true, text: `repository ${(0,quote/* quote */.h)(root)}, with its whole history`, fix: null };
    const fix = "Run 'git fetch --unshallow', or give actions/checkout 'fetch-depth: 0', to save fetching in each run";
    return { ok: 'warning', text: 'the clone is shallow; runs have to deepen it to find where branches left the base', fix };
}
function checkOrigin({ hasOrigin }) {
    if (hasOrigin)
        return { ok: true, text: 'there is an origin', fix: null };
    const fix = "Run 'git remote add origin URL' if there is one";
    return { ok: 'warning', text: 'there is no origin: only local branches are found, and nothing can be pushed', fix };
}
function checkHead({ branch }) {
    if (branch !== null)
        return { ok: true, text: `branch ${(0,quote/* quote */.h)(branch)} is checked out`, fix: null };
    const fix = 'Name the base with --base when origin does not tell its default branch';
    return { ok: 'warning', text: 'HEAD is detached', fix };
}
function checkWorktrees({ worktrees }) {
    const dirty = worktrees.filter(worktree => worktree.dirtyPaths > 0);
    if (dirty.length === 0)
        return [{ ok: true, text: 'nothing uncommitted in any worktree', fix: null }];
    return dirty.map(({ path, dirtyPaths }) => {
        const text = `${(0,quote/* quote */.h)(path)} has ${dirtyPaths} uncommitted ${dirtyPaths === 1 ? 'path' : 'paths'}; runs take commits only`;
        return { ok: 'warning', text, fix: 'Commit what should take part; it is safe where it is' };
    });
}

;// CONCATENATED MODULE: ./lib/commands/doctor/diagnose.js



const MINIMUM_NODE = '20.19';
function diagnose({ clone, node, config, workflow }) {
    if (clone.kind === 'refused')
        return [checkNode(node), ...clone.problems.map(asFinding)];
    const git = { ok: true, text: `git ${clone.git}`, fix: null };
    return [git, checkNode(node), ...checkRepository(clone), ...checkConfig(config), checkWorkflow(workflow)];
}
function isHealthy(findings) {
    return findings.every(finding => finding.ok !== false);
}
function asFinding({ where, what, fix }) {
    return { ok: false, text: `${where}: ${what}`, fix };
}
function checkNode(version) {
    if ((0,is_at_least/* isAtLeast */.d)(version, MINIMUM_NODE))
        return { ok: true, text: `Node ${version}`, fix: null };
    const fix = `Install Node ${MINIMUM_NODE} or later`;
    return { ok: false, text: `Node ${version} is too old; ${MINIMUM_NODE} is needed`, fix };
}
function checkWorkflow(workflow) {
    if (workflow !== null)
        return { ok: true, text: `workflow ${workflow}`, fix: null };
    return { ok: 'warning', text: 'no workflow uses the action', fix: "Run 'integration-orchestrator init' to write one" };
}

// EXTERNAL MODULE: ./lib/commands/flags.js
var flags = __webpack_require__(3197);
// EXTERNAL MODULE: ./lib/commands/init/action-reference.js
var action_reference = __webpack_require__(7431);
;// CONCATENATED MODULE: ./lib/commands/doctor.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});















const MARKS = { true: '✔', warning: '!', false: '✘' };
async function doctor(command) {
    const findings = diagnose(await gather(command));
    process.stdout.write(command.output.json ? (0,inert_json/* inertJson */.n)(findings) : findings.map(describe).join(''));
    return isHealthy(findings) ? 0 : 1;
}
function describe({ ok, text, fix }) {
    return (0,terminal_text/* terminalText */.eR)(`${MARKS[`${ok}`]} ${text}\n${fix === null ? '' : `    ${fix}\n`}`);
}
async function gather({ repo, config }) {
    const repoDir = (0,external_node_path_.resolve)(repo);
    const path = config ?? config_path/* DEFAULT_CONFIG_PATH */.B;
    const node = process.versions.node;
    const workflow = await findWorkflow(repoDir);
    const workDir = await (0,scratch_folder/* makeScratchFolder */.D)((0,external_node_os_.tmpdir)());
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const signal = new AbortController().signal;
            const git = __addDisposableResource(env_1, await (0,open_git/* openGit */.z)({ repoDir, workDir, signal, token: null, serverUrl: null }), true);
            return { node, workflow, clone: await examine(git), config: await readConfig(git, path) };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        return { node, workflow, clone: { kind: 'refused', problems: error.problems }, config: { kind: 'absent', path } };
    }
    finally {
        await (0,scratch_folder/* tryRemoveScratchFolder */.W)(workDir);
    }
}
async function examine(git) {
    const facts = await git.history.facts();
    return {
        kind: 'opened',
        git: git.version,
        root: facts.root,
        hasCommits: facts.heads.length > 0,
        shallow: facts.shallow,
        hasOrigin: facts.hasOrigin,
        branch: facts.currentBranch,
        worktrees: await git.history.worktrees()
    };
}
async function readConfig(git, path) {
    try {
        const { base } = await (0,resolve_base/* resolveBase */.g)({ base: null, pins: null }, await git.history.facts(), git);
        const text = await git.history.text(base.commit, path);
        if (text === null)
            return { kind: 'absent', path };
        const inputs = { branches: '**' };
        const { gates } = (0,parse_config/* parseConfig */.o)({
            inputs,
            origin: flags/* describeFlag */.K,
            defaults: config_inputs/* COMMAND_LINE_DEFAULTS */.AX,
            file: { path, text }
        });
        return { kind: 'valid', path, gates: gates.length };
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return { kind: 'invalid', path, problems: error.problems };
        throw error;
    }
}
async function findWorkflow(repoDir) {
    const files = (0,disk_files/* diskFiles */.T)();
    for (const { path } of await files.find(repoDir, '.github/workflows/*.{yml,yaml}')) {
        const text = await files.read((0,external_node_path_.join)(repoDir, path));
        if (text.includes(action_reference/* ACTION_REFERENCE */.R.replace(/@.*/, '')) || /uses:\s*\.\/\s*$/m.test(text))
            return path;
    }
    return null;
}


/***/ }),

/***/ 7431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ACTION_REFERENCE)
/* harmony export */ });
const ACTION_REFERENCE = 'integration-orchestrator/integration-orchestrator@v1';


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


/***/ })

};
