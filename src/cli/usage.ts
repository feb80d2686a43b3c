export const usage = `right-party — 催收陪练

  check [path…] [--json]
      读取、校验、证明剧本。不写路径就检查全部。
      Parse, validate and prove scenarios. Without a path, all of them.

  play <scenario> --script <file|-> [--seed n] [--lang zh|en] [--json]
      按脚本打一通电话并评分。脚本每行一个 JSON，一行一轮：
      Play a call from a script and score it. One JSON object a line, one collector turn each:
      {"say": "…"}  {"acts": ["greet"], "misconduct": []}  {"choice": "…"}
      "offer": {"kind": "instalment", "monthly": 1500, "months": 12, "first": "2026-12-05", "waiver": 0}   金额以元计 / in whole currency units
      "at": "2026-11-20T10:15"

  judge <transcript.json|-> [--jurisdiction id] [--json]
      按某地的规则判一通电话，通话记录从哪来都行；格式见 static/schema/transcript.json。
      Judge a call from anywhere by the rules of a place; its shape is static/schema/transcript.json.

退出码 / exit codes: 0 完成 done · 1 有错误 errors found · 2 用法不对 bad usage`;
