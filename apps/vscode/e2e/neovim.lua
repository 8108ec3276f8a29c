-- Opens a file, attaches the language server to it, waits until the server has sent its diagnostics, and writes them as
-- JSON to a file. Keeps to what Neovim 0.7 has. Run: nvim --headless --clean -c "luafile neovim.lua"
-- Environment: SERVER (JSON array: the command), FILE, ROOT, OUTPUT.
local function attach(buffer, received)
  local client = vim.lsp.start_client({
    name = "bollard",
    cmd = vim.json.decode(vim.env.SERVER),
    root_dir = vim.env.ROOT,
    handlers = {
      ["textDocument/publishDiagnostics"] = function(...)
        vim.lsp.diagnostic.on_publish_diagnostics(...)
        received.count = received.count + 1
      end,
    },
  })
  vim.lsp.buf_attach_client(buffer, client)
  return client
end

local function main()
  vim.cmd("edit " .. vim.fn.fnameescape(vim.env.FILE))
  local buffer = vim.api.nvim_get_current_buf()
  local received = { count = 0 }
  attach(buffer, received)
  local answered = vim.wait(60000, function() return received.count > 0 end, 50)
  local list = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(list, {
      line = diagnostic.lnum,
      column = diagnostic.col,
      severity = diagnostic.severity,
      message = diagnostic.message,
      code = diagnostic.user_data and diagnostic.user_data.lsp and diagnostic.user_data.lsp.code or diagnostic.code,
    })
  end
  local output = assert(io.open(vim.env.OUTPUT, "w"))
  output:write(vim.json.encode({ answered = answered, filetype = vim.bo.filetype, diagnostics = list }))
  output:close()
  vim.lsp.stop_client(vim.lsp.get_active_clients())
end

local ok, problem = pcall(main)
if not ok then io.stderr:write(tostring(problem) .. "\n") end
vim.cmd(ok and "qall!" or "cquit!")
