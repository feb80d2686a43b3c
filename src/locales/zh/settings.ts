import type { settings as en } from '../en/settings.ts';
import type { Translated } from '../translated.ts';

export const settings: Translated<typeof en> = {
  title: '设置',
  lead: '只对这台设备生效。',
  language: '语言',
  theme: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  textSize: '字号',
  textSizes: { 'small': '小', 'normal': '标准', 'large': '大', 'x-large': '特大' },
  sound: '声音',
  soundOn: '播放振铃、接通和挂断的声音',
  data: '我的记录',
  dataBody: ({ count }) => (count === 0 ? '这台设备上没有记录。' : `这台设备上有 ${count} 条记录。`),
  about: '关于',
  aboutBody: '先确认接电话的是本人，再谈欠款。这是催收通话的第一条规矩，也是这里一切练习的起点。',
  privacy: '保存了什么',
  privacyBody:
    '每通电话保存：你说的话和时间、练习模式、结果，以及两项评判。全部留在这个浏览器里，没有账号，没有服务器，不会发送到任何地方。要换设备，请自己导出带走。',
  legal: '仅供培训使用，不构成法律意见。每条规则都标明条文、生效日期和依据的可靠程度，正式引用前请核对官方原文。',
};
