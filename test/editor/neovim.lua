-- Runs in a headless Neovim: opens a report, waits for diagnostics, applies a code action, and prints what it saw.
-- By environment: REPORT, SNIPPET.

local function say(name, value)
  io.stdout:write(name .. "\t" .. tostring(value) .. "\n")
end

local function wait(name, check)
  local seen = vim.wait(60000, check, 50)
  say(name, seen)
  if not seen then
    vim.cmd("cquit")
  end
end

local report = vim.env.REPORT
vim.cmd("edit " .. vim.fn.fnameescape(report))
dofile(vim.env.SNIPPET)
vim.cmd("doautocmd FileType markdown")

wait("attached", function()
  return #vim.lsp.buf_get_clients(0) > 0
end)
wait("diagnostics", function()
  return #vim.diagnostic.get(0) > 0
end)
local party
for _, found in ipairs(vim.diagnostic.get(0)) do
  if found.message:find("black hole", 1, true) then
    party = found
  end
end
say("message", party and party.message or "")
say("code", party and (party.code or party.user_data.lsp.code) or "")

local params = vim.lsp.util.make_range_params()
params.range = {
  start = { line = party.lnum, character = party.col },
  ["end"] = { line = party.end_lnum, character = party.end_col },
}
params.context = { diagnostics = {} }
local answers = vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 60000)
local client = vim.lsp.get_client_by_id(next(answers))
for _, action in ipairs(answers[client.id].result) do
  say("action", action.title)
  if action.title:find("shortfall", 1, true) then
    vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
  end
end
wait("mended", function()
  for _, found in ipairs(vim.diagnostic.get(0)) do
    if found.message:find("black hole", 1, true) then
      return false
    end
  end
  return true
end)
vim.cmd("write")
say("left", #vim.diagnostic.get(0))
vim.cmd("qall!")
