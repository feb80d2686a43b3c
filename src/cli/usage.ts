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

  simulate [scenario…] [--policy ideal|novice|pushy|abusive|random] [--runs n] [--seed n] [--shard i/n] [--json]
      让模拟学员各打 n 通电话（默认 100 通），看结局与分数的分布。不写剧本就是全部剧本，不写 --policy 就是五种学员都上。
      Let simulated trainees make n calls each (100 unless told) and see how endings and scores spread. Without a scenario, all of them; without --policy, all five.
      --shard 2/5 只打五份中的第二份：第 2、7、12…通。每份结果多带一项 tallies，把各份的 tallies 逐项相加，就是整体的 tallies。
      --shard 2/5 makes the second fifth only: calls 2, 7, 12… Each result then carries tallies; added up entry by entry over all shards they are the whole's.

  export <anki|gift|moodle|terms-csv> [--lang zh|en] [--out file]
      把术语和题目写成别的程序能读的文件：Anki 纯文本笔记、Moodle 的 GIFT 或 XML 题库、术语表 CSV。默认中文，写到标准输出。
      Write terms and questions for other programs: Anki's plain-text notes, Moodle's GIFT or XML, the glossary as CSV. In Chinese, to standard output, unless told.

退出码 / exit codes: 0 完成 done · 1 有错误 errors found · 2 用法不对 bad usage`;
