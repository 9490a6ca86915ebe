/** The CI systems that `init` writes a file for. */
export const systems = ["github", "gitlab", "azure", "none"] as const;
export type System = (typeof systems)[number];

/** A file that `init` writes: its name and what stands in it. */
export interface Begun {
  readonly name: string;
  readonly text: string;
}

const home = "https://github.com/evenhand/evenhand";

/**
 * The file that makes a CI system check the reports; `undefined` for none. `version` is Evenhand's, as 0.1.0; `folder`
 * holds the reports, counted from the top of the repository, where such files stand.
 */
export function ciFile(system: System, version: string, folder = "."): Begun | undefined {
  const run = `npx --yes git+${home}.git#v${version} check ${plainName.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`}`;
  switch (system) {
    case "github":
      return { name: ".github/workflows/evenhand.yml", text: github(version, folder) };
    case "gitlab":
      return { name: ".gitlab-ci.yml", text: gitlab(run) };
    case "azure":
      return { name: "azure-pipelines.yml", text: azure(run) };
    case "none":
      return undefined;
  }
}

/** A name that means itself to a shell and in YAML. */
const plainName = /^[\w./][\w./-]*$/;

/** The file that makes pre-commit check the reports of a folder that are about to be committed. */
export const preCommitFile = (version: string, folder = "."): Begun => ({
  name: ".pre-commit-config.yaml",
  text: `repos:
  - repo: ${home}
    rev: v${version}
    hooks:
      - id: evenhand
${
  folder === "."
    ? ""
    : `        files: ${JSON.stringify(`^${folder.replace(/[^\w/ -]/g, "\\$&")}/.*\\.(md|markdown|txt|docx)$`)}
`
}`,
});

/** A folder's name may hold what YAML would take for its own. */
const inYaml = (command: string): string => (/: | #|[^\x20-\x7E]/.test(command) ? JSON.stringify(command) : command);

const github = (version: string, folder: string): string => `name: Evenhand
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
  security-events: write
jobs:
  reports:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: evenhand/evenhand@v${version}
${
  folder === "."
    ? ""
    : `        with:
          paths: ${plainName.test(folder) ? folder : JSON.stringify(folder)}
`
}      - uses: github/codeql-action/upload-sarif@v3
        if: \${{ !cancelled() && hashFiles('evenhand.sarif') != '' }}
        with:
          sarif_file: evenhand.sarif
          category: evenhand
`;

const gitlab = (run: string): string => `evenhand:
  image: node:20
  script:
    - ${inYaml(`${run} --format text --format gitlab:gl-code-quality-report.json --format junit:evenhand.xml`)}
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: evenhand.xml
`;

const azure = (run: string): string => `trigger:
  - main
pool:
  vmImage: ubuntu-latest
steps:
  - task: UseNode@1
    inputs:
      version: 20.x
  - script: ${inYaml(`${run} --format text --format junit:evenhand.xml`)}
    displayName: Check the reports
  - task: PublishTestResults@2
    condition: succeededOrFailed()
    inputs:
      testResultsFormat: JUnit
      testResultsFiles: evenhand.xml
      testRunTitle: Evenhand
`;
