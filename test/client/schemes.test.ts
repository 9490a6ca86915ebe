import assert from "node:assert/strict";
import { reportSchemes } from "../../client/schemes.ts";

describe("the documents that the client hands to the server", () => {
  it("are on the disk or not saved yet, and never the old side of a comparison", () => {
    assert.deepEqual(reportSchemes([]), ["file", "untitled"]);
    assert.deepEqual(reportSchemes([{ scheme: "file" }, { scheme: "file" }]), ["file", "untitled"]);
    for (const old of ["git", "gitlens", "evenhand-rule", "vscode-notebook-cell"])
      assert.ok(!reportSchemes([{ scheme: "file" }]).includes(old));
  });

  it("are wherever a folder of the workspace is", () => {
    assert.deepEqual(reportSchemes([{ scheme: "vscode-vfs" }]), ["file", "untitled", "vscode-vfs"]);
  });
});
