export const STYLE = `
  :root { --ink: #1c2733; --soft: #64748b; --line: #e2e8f0; --paper: #f8fafc; --accent: #0f766e; --mine: #ccfbf1; }
  * { box-sizing: border-box; }
  body { margin: 0; font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
  #app { height: 100vh; display: flex; flex-direction: column; }
  .banner { padding: 6px 16px; background: var(--ink); color: #fff; font-size: 13px; }
  .alert { padding: 8px 16px; background: #fef3c7; font-size: 14px; }
  .landing { flex: 1; display: grid; place-items: center; }
  .card {
    display: flex;
    gap: 48px;
    padding: 40px 48px;
    background: #fff;
    border: 1px solid var(--line);
    border-radius: 12px;
  }
  .card h1 { margin: 0 0 16px; font-size: 24px; font-weight: 500; }
  .card ol { margin: 0; padding-left: 20px; max-width: 340px; }
  .card li { margin-bottom: 12px; }
  .qr { position: relative; width: 276px; height: 276px; }
  .qr button {
    position: absolute;
    inset: 88px;
    border: 0;
    border-radius: 50%;
    background: var(--accent);
    color: #fff;
    font: inherit;
    cursor: pointer;
  }
  .qr.old canvas { opacity: .12; }
  .code { display: flex; gap: 8px; font: 600 28px/1 ui-monospace, monospace; }
  .code span { padding: 14px 12px; border: 1px solid var(--line); border-radius: 8px; }
  .panes { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(260px, 34%) 1fr; }
  .list { border-right: 1px solid var(--line); background: #fff; overflow: auto; }
  .me, .title { padding: 14px 16px; border-bottom: 1px solid var(--line); background: #fff; font-weight: 600; }
  .me small, .title small { display: block; font-weight: 400; color: var(--soft); }
  .filters { display: flex; gap: 8px; padding: 10px 16px; border-bottom: 1px solid var(--line); }
  .filters button {
    padding: 4px 12px;
    border: 1px solid var(--line);
    border-radius: 16px;
    background: #fff;
    font: inherit;
    font-size: 13px;
    cursor: pointer;
  }
  .filters [aria-selected="true"] { background: var(--mine); border-color: var(--accent); }
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 8px;
    padding: 12px 16px;
    border-bottom: 1px solid var(--line);
  }
  .row.open { background: var(--paper); }
  .row .last, .row time { color: var(--soft); font-size: 13px; }
  .row .last { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  .row b {
    justify-self: end;
    min-width: 20px;
    padding: 0 6px;
    border-radius: 10px;
    background: var(--accent);
    color: #fff;
    font-size: 12px;
    text-align: center;
  }
  .talk { display: flex; flex-direction: column; min-height: 0; }
  .messages { flex: 1; overflow: auto; padding: 16px 6%; display: flex; flex-direction: column; gap: 6px; }
  .bubble {
    max-width: 70%;
    padding: 7px 11px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: #fff;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .bubble.mine { align-self: flex-end; background: var(--mine); }
  .bubble:not(.mine) { align-self: flex-start; }
  .bubble .author { color: var(--accent); font-size: 13px; font-weight: 600; }
  .bubble .quote {
    margin-bottom: 4px;
    padding: 4px 8px;
    border-left: 3px solid var(--accent);
    background: rgb(0 0 0 / 4%);
    color: var(--soft);
    font-size: 13px;
  }
  .bubble footer { text-align: right; color: var(--soft); font-size: 11px; }
  .empty { flex: 1; display: grid; place-items: center; color: var(--soft); }
  .over { position: fixed; inset: 0; display: grid; place-items: center; background: rgb(28 39 51 / 55%); }
  .over div { max-width: 380px; padding: 24px; border-radius: 10px; background: #fff; }
  .over button {
    margin-top: 16px;
    padding: 8px 18px;
    border: 0;
    border-radius: 8px;
    background: var(--accent);
    color: #fff;
    font: inherit;
  }
`
