/** Colours of Discord's two usual themes. */
const THEMES = {
  dark: `--page:#313338; --card:#2b2d31; --edge:#3f4147; --text:#dbdee1; --strong:#f2f3f5; --small:#9a9fa8;
    --link:#00a8fc; --bar:#4e5058; --button:#4e5058; --button-text:#fff; --mention:#3c4270; --mention-text:#c9cdfb;
    --alone:#363a52;`,
  light: `--page:#fff; --card:#f7f8f9; --edge:#dcdee2; --text:#313338; --strong:#060607; --small:#5c5e66;
    --link:#006ce7; --bar:#c4c9ce; --button:#e3e5e8; --button-text:#313338; --mention:#e6e8fd; --mention-text:#4752c4;
    --alone:#eef0fd;`,
} as const;

export type Theme = keyof typeof THEMES;

/** A style sheet close to what Discord's own clients show of a message with components. */
export function discordStyle(theme: Theme): string {
  return `
:root { ${THEMES[theme]} }
* { box-sizing: border-box; margin: 0; }
body { background: var(--page); color: var(--text); font: 16px/1.375 'gg sans', 'Noto Sans', sans-serif; }
article { position: relative; padding: 12px 16px 12px 72px; background: var(--page); }
article.alone { background: var(--alone); box-shadow: inset 3px 0 #5865f2; }
.above { position: relative; margin-bottom: 4px; font-size: 14px; color: var(--small); }
.above b { color: var(--text); font-weight: 500; }
.above i { position: absolute; left: -37px; top: 9px; width: 33px; height: 13px; border: 2px solid var(--bar);
  border-width: 2px 0 0 2px; border-top-left-radius: 6px; }
.avatar { position: absolute; left: 16px; width: 40px; height: 40px; border-radius: 50%; background: #5865f2;
  color: #fff; font-size: 24px; font-weight: 700; line-height: 34px; text-align: center; letter-spacing: -2px; }
header { display: flex; gap: 6px; align-items: baseline; margin-bottom: 4px; }
header b { color: var(--strong); font-weight: 500; }
.app { padding: 0 5px; border-radius: 3px; background: #5865f2; color: #fff; font-size: 10px; font-weight: 600;
  line-height: 15px; align-self: center; }
small, header small { color: var(--small); font-size: 13px; display: block; }
header small { font-size: 12px; }
section { display: grid; gap: 8px; max-width: 600px; padding: 16px 16px 16px 20px; border: 1px solid var(--edge);
  border-radius: 8px; background: linear-gradient(90deg, var(--accent) 4px, var(--card) 4px); }
.text { overflow-wrap: anywhere; }
h3 { color: var(--strong); font-size: 16px; font-weight: 700; }
strong { color: var(--strong); font-weight: 700; }
blockquote { padding-left: 12px; border-left: 4px solid var(--bar); border-radius: 4px; }
ul { padding-left: 22px; }
a { color: var(--link); }
hr { width: 100%; border: 0; border-top: 1px solid var(--edge); margin: 4px 0; }
.mention { padding: 0 2px; border-radius: 3px; background: var(--mention); color: var(--mention-text); font-weight: 500; }
time { padding: 0 2px; border-radius: 3px; background: var(--edge); }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
button { display: flex; gap: 6px; align-items: center; min-width: 56px; height: 32px; padding: 0 12px; border: 0;
  border-radius: 8px; background: var(--button); color: var(--button-text); font: 500 14px 'gg sans', 'Noto Sans', sans-serif;
  justify-content: center; }
button:disabled { opacity: .5; }
.emoji { font-family: 'Noto Color Emoji', sans-serif; font-size: 15px; }
footer { margin-top: 6px; color: var(--small); font-size: 12px; }
@media (max-width: 480px) {
  article { padding: 12px 12px 12px 58px; }
  .avatar { left: 10px; width: 36px; height: 36px; font-size: 21px; line-height: 30px; }
  .above i { left: -30px; width: 26px; }
}
`;
}
