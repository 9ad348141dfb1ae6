export const id = 824;
export const ids = [824];
export const modules = {

/***/ 2824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probe: () => (/* binding */ probe_probe)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/cancel-signal.js
var cancel_signal = __webpack_require__(3041);
// EXTERNAL MODULE: ./lib/adapters/memo/identify-file.js
var identify_file = __webpack_require__(6670);
// EXTERNAL MODULE: ./lib/adapters/memo/identify-tools.js
var identify_tools = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/adapters/terminal/terminal-runner.js + 2 modules
var terminal_runner = __webpack_require__(649);
// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/domain/inert-json.js
var inert_json = __webpack_require__(3739);
// EXTERNAL MODULE: ./lib/adapters/disk-files.js + 4 modules
var disk_files = __webpack_require__(8057);
// EXTERNAL MODULE: ./lib/adapters/files/scratch-folder.js
var scratch_folder = __webpack_require__(407);
// EXTERNAL MODULE: ./lib/adapters/git/open-git.js + 53 modules
var open_git = __webpack_require__(5183);
// EXTERNAL MODULE: ./lib/adapters/memo/disk-memo.js + 3 modules
var disk_memo = __webpack_require__(6112);
// EXTERNAL MODULE: ./lib/adapters/process-shell.js + 8 modules
var process_shell = __webpack_require__(3089);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: ./lib/config/layer.js + 1 modules
var config_layer = __webpack_require__(3020);
// EXTERNAL MODULE: ./lib/config/lines.js
var lines = __webpack_require__(1777);
// EXTERNAL MODULE: ./lib/config/parse-choice.js
var parse_choice = __webpack_require__(3389);
// EXTERNAL MODULE: ./lib/config/parse-paths.js
var parse_paths = __webpack_require__(7656);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(2774);
;// CONCATENATED MODULE: ./lib/config/parse-probe-order.js






function parseProbeOrder({ inputs, origin, defaults }) {
    const problems = [];
    const complain = problem => void problems.push(problem);
    const textOf = (name) => (0,lines/* asciiTrim */.W)(inputs[name] ?? '') || (defaults[name] ?? '');
    const plan = textOf('plan');
    const probe = textOf('probe');
    if (plan === '')
        complain({ where: origin('plan'), what: 'no plan is named', fix: 'Give the folder that mode plan wrote' });
    if (!/^probe-\d{1,9}$/.test(probe)) {
        const what = probe === '' ? 'no probe is named' : `${(0,quote/* quote */.h)(probe)} is no probe's id`;
        complain({ where: origin('probe'), what, fix: 'Give one of the ids in the output matrix of mode plan: probe-3' });
    }
    const reportDir = (0,parse_paths/* parseReportDir */.r)({ text: textOf('report-dir'), where: origin('report-dir') }, complain);
    const artifactName = (0,parse_paths/* parseArtifactName */.T)({ text: textOf('artifact-name'), where: origin('artifact-name') }, complain);
    const days = textOf('retention-days');
    const placed = { text: days, where: origin('retention-days') };
    const retentionDays = days === '' ? null : ((0,parse_choice/* parseCount */.zq)(placed, 1, config_layer/* MOST_DAYS */.ye, complain) ?? null);
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* ConfigurationError */.j1([first, ...rest]);
    return { plan, probe, reportDir: reportDir ?? '', artifactName: artifactName ?? '', retentionDays };
}

// EXTERNAL MODULE: ./lib/domain/config.js
var config = __webpack_require__(1032);
// EXTERNAL MODULE: ./lib/domain/field-of.js
var field_of = __webpack_require__(1024);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/domain/parse-json.js
var parse_json = __webpack_require__(4814);
// EXTERNAL MODULE: ./lib/domain/wave.js
var domain_wave = __webpack_require__(9375);
;// CONCATENATED MODULE: ./lib/config/parse-wave.js






const PURPOSES = ['baseline', 'integration', 'isolation', 'repeat', 'history', 'revert', 'own'];
function parseWave(text, where) {
    const wave = readWave((0,parse_json/* parseJson */.q)(text));
    if (wave !== null)
        return wave;
    throw new errors/* ConfigurationError */.j1([
        { where, what: 'this is no wave of probes that this version can read', fix: 'Give the folder that mode plan wrote' }
    ]);
}
function readWave(value) {
    const base = (0,field_of/* fieldOf */._)(value, 'base');
    const gates = readAll((0,field_of/* fieldOf */._)(value, 'gates'), readGate);
    const reports = readAll((0,field_of/* fieldOf */._)(value, 'reports'), readReport);
    const environment = readAll((0,field_of/* fieldOf */._)(value, 'environment'), readText);
    const probes = readAll((0,field_of/* fieldOf */._)(value, 'probes'), readWish);
    if ((0,field_of/* fieldOf */._)(value, 'schemaVersion') !== domain_wave/* WAVE_VERSION */.$6 || typeof base !== 'string' || !(0,ids/* isOid */.dH)(base))
        return null;
    if (gates === null || reports === null || environment === null || probes === null)
        return null;
    return { schemaVersion: domain_wave/* WAVE_VERSION */.$6, base, gates, reports, environment, probes };
}
function readGate(value) {
    const name = (0,field_of/* fieldOf */._)(value, 'name');
    const command = (0,field_of/* fieldOf */._)(value, 'command');
    const timeoutSeconds = (0,field_of/* fieldOf */._)(value, 'timeoutSeconds');
    const reports = readAll((0,field_of/* fieldOf */._)(value, 'reports'), readReport);
    if (typeof name !== 'string' || typeof command !== 'string' || reports === null)
        return null;
    return typeof timeoutSeconds === 'number' && timeoutSeconds > 0 ? { name, command, timeoutSeconds, reports } : null;
}
function readReport(value) {
    const kind = config/* REPORT_KINDS */.tR.find(known => known === (0,field_of/* fieldOf */._)(value, 'kind'));
    const glob = (0,field_of/* fieldOf */._)(value, 'glob');
    return kind !== undefined && typeof glob === 'string' ? { kind, glob } : null;
}
function readWish(value) {
    const id = (0,field_of/* fieldOf */._)(value, 'id');
    const purpose = PURPOSES.find(known => known === (0,field_of/* fieldOf */._)(value, 'purpose'));
    const candidates = readAll((0,field_of/* fieldOf */._)(value, 'candidates'), readText);
    const commit = (0,field_of/* fieldOf */._)(value, 'commit');
    const tree = (0,field_of/* fieldOf */._)(value, 'tree');
    const attempt = (0,field_of/* fieldOf */._)(value, 'attempt');
    if (typeof id !== 'string' || !/^probe-\d{1,9}$/.test(id) || purpose === undefined || candidates === null)
        return null;
    if (typeof commit !== 'string' || !(0,ids/* isOid */.dH)(commit) || typeof tree !== 'string' || !(0,ids/* isOid */.dH)(tree))
        return null;
    return typeof attempt === 'number' ? { id, purpose, candidates, commit, tree, attempt } : null;
}
function readText(value) {
    return typeof value === 'string' ? value : null;
}
function readAll(value, read) {
    if (!Array.isArray(value))
        return null;
    const all = value.map(read);
    const found = all.filter(one => one !== null);
    return found.length === all.length ? found : null;
}

// EXTERNAL MODULE: ./lib/domain/few-of.js
var few_of = __webpack_require__(978);
// EXTERNAL MODULE: ./lib/probe/probe-memo.js + 4 modules
var probe_memo = __webpack_require__(3199);
// EXTERNAL MODULE: ./lib/probe/probe.js + 3 modules
var probe = __webpack_require__(6274);
// EXTERNAL MODULE: ./lib/publish/report-folder.js
var report_folder = __webpack_require__(9602);
// EXTERNAL MODULE: ./lib/pipeline/probe-setup.js + 1 modules
var probe_setup = __webpack_require__(9278);
// EXTERNAL MODULE: ./lib/pipeline/refuse-tampering.js
var refuse_tampering = __webpack_require__(4130);
;// CONCATENATED MODULE: ./lib/pipeline/probe-wave.js








async function probeWave(order, ports) {
    const { wave, id, reportDir } = order;
    const wish = wave.probes.find(one => one.id === id);
    if (wish === undefined) {
        const fix = `The wave has: ${(0,few_of/* fewOf */.s)(wave.probes.map(one => one.id))}`;
        throw new errors/* ConfigurationError */.j1([{ where: order.where, what: `the wave has no probe ${JSON.stringify(id)}`, fix }]);
    }
    await (0,report_folder/* openReportFolder */.X)(reportDir, [`${domain_wave/* RESULT_FOLDER */.bZ}/*`], ports.files);
    await ports.git.parcels.unpack(order.objects, [wish.commit], wave.base);
    if ((await ports.git.composer.tree(wish.commit)) !== wish.tree)
        throw new errors/* ToolError */.v4(`the commit of ${id} is not the one that was planned`, 'Plan anew; the wave is damaged.');
    const setup = (0,probe_setup/* probeSetup */.g)({ ...wave, reportDir, memo: false, keep: [] });
    const machine = await (0,probe_memo/* digestMachine */.w6)(setup, order.result, ports);
    const probed = await (0,probe/* probe */.dy)((0,domain_wave/* requestOf */.fo)(wish), setup, ports);
    (0,refuse_tampering/* refuseTampering */.q)(probed.probe, ports.runner);
    await (0,probe_memo/* openProbeResults */.Th)(setup, order.result, ports, machine).keep(wish, probed, new Map());
    return probed.probe;
}

;// CONCATENATED MODULE: ./lib/probe-door.js
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













async function probeFromDoor(entry) {
    const { said, repoDir, runner, signal, environment } = entry;
    const from = entry.reportsFrom ?? repoDir;
    const given = parseProbeOrder(said);
    const asked = { ...given, plan: (0,external_node_path_.resolve)(from, given.plan), reportDir: (0,external_node_path_.resolve)(from, given.reportDir) };
    const files = (0,disk_files/* diskFiles */.T)();
    const text = await files.read((0,external_node_path_.join)(asked.plan, domain_wave/* WAVE_FILE */.Hg)).catch(() => null);
    if (text === null) {
        const fix = 'Give the whole folder that mode plan wrote; without anything to probe it writes no wave';
        const what = `there is no ${domain_wave/* WAVE_FILE */.Hg} in ${asked.plan}`;
        throw new errors/* ConfigurationError */.j1([{ where: said.origin('plan'), what, fix }]);
    }
    const wave = parseWave(text, (0,external_node_path_.join)(asked.plan, domain_wave/* WAVE_FILE */.Hg));
    const workDir = await (0,scratch_folder/* makeScratchFolder */.D)(entry.tempDir);
    const warn = (warning) => {
        runner.progress({ kind: 'warning', text: warning });
    };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const git = __addDisposableResource(env_1, await (0,open_git/* openGit */.z)({ repoDir, workDir, signal, token: null, serverUrl: null }), true);
            const order = {
                wave,
                objects: (0,external_node_path_.join)(asked.plan, domain_wave/* WAVE_OBJECTS */.PI),
                id: asked.probe,
                where: said.origin('probe'),
                reportDir: asked.reportDir,
                result: { ...(0,disk_memo/* openDiskMemo */.Q)({ folder: (0,external_node_path_.join)(asked.reportDir, domain_wave/* RESULT_FOLDER */.bZ), warn }), tools: entry.tools }
            };
            const ports = { git, runner, signal, environment, workDir, files, memo: null };
            const machine = { os: `${(0,external_node_os_.platform)()} ${(0,external_node_os_.arch)()}`, node: process.versions.node };
            const outside = { ...ports, machine, shell: (0,process_shell/* processShell */.U)(signal), clock: (0,system_clock/* systemClock */.m)() };
            return { probe: await probeWave(order, outside), asked };
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
    finally {
        if (!(await (0,scratch_folder/* tryRemoveScratchFolder */.W)(workDir)))
            warn(`Files of another user's are left in ${workDir}`);
    }
}

// EXTERNAL MODULE: ./lib/domain/terminal-text.js
var terminal_text = __webpack_require__(7359);
// EXTERNAL MODULE: ./lib/report/phrase.js + 2 modules
var phrase = __webpack_require__(7828);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(5402);
;// CONCATENATED MODULE: ./lib/report/made-probe.js





const SIGNALS = 20;
function renderMadeProbe(probe, reportDir) {
    const gates = probe.gates.map(({ gate, outcome, reason }) => `  ${gate}: ${outcome}: ${reason}`);
    const lines = [(0,phrase/* toTerminal */.yw)(headline(probe)), ...gates.map(terminal_text/* terminalText */.eR), `Result  ${(0,terminal_text/* terminalText */.eR)(reportDir)}`];
    return `${lines.join('\n')}\n`;
}
function renderMadeProbeSummary(probe) {
    const rows = probe.gates.map(({ gate, outcome, reason }) => [toCell(name(gate)), outcome, toCell(say `${reason}`)]);
    const failing = probe.signals.slice(0, SIGNALS).map(signal => `- ${toMarkdown(say `${describeSignal(signal)}`)}`);
    const rest = probe.signals.length - failing.length;
    const list = [...failing, ...(rest > 0 ? [`- and ${plural(rest, 'more')}`] : [])].join('\n');
    const wrong = failing.length === 0 ? null : section('What is wrong', [list]);
    const note = 'This says nothing yet of who is to blame: the job that publishes compares it with the base.';
    return stack([`## ${toMarkdown(headline(probe))}`, table(['Gate', 'Outcome', 'Why'], rows), wrong, note]);
}
function headline({ id, outcome, candidates }) {
    return candidates.length === 0 ? (0,phrase/* say */.cv) `${id}: ${outcome}, on the base` : (0,phrase/* say */.cv) `${id}: ${outcome}, on ${(0,phrase/* names */.Dy)(candidates)}`;
}

// EXTERNAL MODULE: ./lib/commands/flags.js
var flags = __webpack_require__(3197);
;// CONCATENATED MODULE: ./lib/commands/probe.js












async function probe_probe({ inputs, repo, output }) {
    const clock = (0,system_clock/* systemClock */.m)();
    const runner = (0,terminal_runner/* createTerminalRunner */.r)({
        stream: process.stderr,
        environment: process.env,
        quiet: output.quiet || output.json,
        now: clock.now(),
        seconds: () => clock.seconds()
    });
    try {
        const made = await probeFromDoor({
            said: {
                inputs,
                origin: name => (name === 'probe' ? 'probe' : (0,flags/* describeFlag */.K)(name)),
                defaults: config_inputs/* COMMAND_LINE_DEFAULTS */.AX
            },
            repoDir: (0,external_node_path_.resolve)(repo),
            reportsFrom: process.cwd(),
            tempDir: (0,external_node_os_.tmpdir)(),
            runner,
            signal: (0,cancel_signal/* cancelSignal */.B)(),
            environment: process.env,
            tools: environment => (0,identify_tools/* identifyTools */.C)(environment, identify_file/* identifyByAge */.r)
        });
        process.stdout.write(output.json ? (0,inert_json/* inertJson */.n)(made.probe) : renderMadeProbe(made.probe, made.asked.reportDir));
        return 0;
    }
    finally {
        runner.close();
    }
}


/***/ })

};
