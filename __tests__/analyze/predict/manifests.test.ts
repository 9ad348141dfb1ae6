import {describe, expect, test} from '@jest/globals'
import {isManifest, readManifest} from '../../../src/analyze/predict/manifests/read-manifest.js'

/** A manifest as people write it, and what it asks for: `line name version`. */
const MANIFESTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'package.json',
    `{
  "name": "shop",
  "version": "1.0.0",
  "scripts": {
    "react": "not a dependency"
  },
  "dependencies": {
    "react": "^18.2.0",
    "@scope/a.b": "workspace:*"
  },
  "devDependencies": {"one-line": "1"},
  "nested": {
    "dependencies": {
      "hidden": "1.0.0"
    }
  },
  "peerDependencies": {
    "vue": ">=3"
  }
}
`,
    ['8 react ^18.2.0', '9 @scope/a.b workspace:*', '18 vue >=3']
  ],
  ['package.json', '{"dependencies": {\n"a": "1",\n', []],
  [
    'api/composer.json',
    '{\n    "require": {\n        "php": ">=8.1",\n        "monolog/monolog": "^3.0"\n    },\n    "autoload": {\n        "psr-4": "src"\n    }\n}\n',
    ['3 php >=8.1', '4 monolog/monolog ^3.0']
  ],
  [
    'requirements-dev.txt',
    `# comment
Requests[security] >= 2.31 , <3  # why
zope.interface==5.0
numpy==1.26.0 ; python_version < "3.12"
-r other.txt
git+https://example.com/x.git
plain
typing_extensions~=4.0 \\
    --hash=sha256:abc
`,
    [
      '2 requests >=2.31,<3',
      '3 zope-interface ==5.0',
      '4 numpy ; python_version<"3.12" ==1.26.0',
      '8 typing-extensions ~=4.0'
    ]
  ],
  [
    'pyproject.toml',
    `[project]
name = "x==1"
classifiers = ["a>=1"]
dependencies = [
  "requests>=2.31",
  'Flask[async] ~= 3.0',
]
keywords = ["b>=1"]

[project.optional-dependencies]
test = ["pytest>=8", "cov==1"]

[tool.poetry.dependencies]
python = "^3.11"
Django = {version = "^5.0", extras = ["x"]}

[tool.other]
requests = "0"
`,
    ['5 requests >=2.31', '6 flask ~=3.0', '11 pytest >=8', '11 cov ==1', '14 python ^3.11', '15 django ^5.0']
  ],
  [
    'go.mod',
    `module example.com/x

go 1.22

require example.com/one v1.0.0
require (
	example.com/two v0.2.0 // indirect
	example.com/three/v3 v3.1.0
)

replace example.com/two => example.com/fork v9.9.9
`,
    ['5 example.com/one v1.0.0', '7 example.com/two v0.2.0', '8 example.com/three/v3 v3.1.0']
  ],
  [
    'crates/a/Cargo.toml',
    `[package]
version = "0.1.0"

[dependencies]
serde = { version = "1.0", features = ["derive"] }
tokio = "1.38" # why
local = { path = "../local" }

[dependencies.rand]
version = "0.8"
features = ["std"]

[target.'cfg(windows)'.dependencies]
winapi = "0.3"

[features]
default = "x"
`,
    ['5 serde 1.0', '6 tokio 1.38', '10 rand 0.8', '14 winapi 0.3']
  ],
  [
    'pom.xml',
    `<project>
  <parent><groupId>org.p</groupId><artifactId>parent</artifactId><version>3.1</version></parent>
  <version>9</version>
  <properties>
    <jackson.version>2.17.0</jackson.version>
  </properties>
  <!-- <dependency><groupId>g</groupId><artifactId>gone</artifactId><version>1</version></dependency> -->
  <dependencies>
    <dependency>
      <groupId>org.a</groupId>
      <artifactId>a</artifactId>
      <version>1.2</version>
    </dependency>
    <dependency><groupId>org.b</groupId><artifactId>b</artifactId><version>\${jackson.version}</version></dependency>
  </dependencies>
</project>
`,
    ['2 org.p:parent 3.1', '12 org.a:a 1.2', '5 jackson.version 2.17.0']
  ],
  [
    'Gemfile',
    "source 'https://rubygems.org'\ngem 'rails', '~> 7.1', '>= 7.1.2'\ngem \"pg\"\n  gem('puma', \"6.4\", require: false)\n# gem 'old', '1'\n",
    ['2 rails ~>7.1, >=7.1.2', '4 puma 6.4']
  ]
]

test.each(MANIFESTS)('%s (%#)', (path, text, expected) => {
  const found = readManifest(path, text).map(({name, version, line}) => `${line} ${name} ${version}`)
  expect(found).toEqual(expected)
  expect(readManifest(path, text.replaceAll('\n', '\r\n')).map(({line, name}) => `${line} ${name}`)).toEqual(
    expected.map(one => one.replace(/ [^ ]*$/, '')).map(one => (one.endsWith(',') ? one.replace(/ [^ ]*,$/, '') : one))
  )
})

describe('other files', () => {
  test.each(['package-lock.json', 'src/package.json.ts', 'go.sum', 'Gemfile.lock', 'docs/requirements.md'])(
    '%s is no manifest',
    path => {
      expect([isManifest(path), readManifest(path, '{"dependencies": {\n"a": "1"\n}}')]).toEqual([false, []])
    }
  )
})
