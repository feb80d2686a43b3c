import type { shell as en } from '../en/shell.ts';
import type { Translated } from '../translated.ts';

export const shell: Translated<typeof en> = {
  product: '催收陪练',
  skip: '跳到正文',
  mainNav: '主导航',
  language: '语言',
  navLibrary: '练习',
  navDrill: '合规判断',
  navHistory: '记录',
  navSettings: '设置',
  footer: '仅供培训使用，不构成法律意见。通话中的人物、银行和公司均为虚构。',
  loading: '正在打开……',
  loadFailedTitle: '这一页没能打开',
  loadFailedBody: '练过的内容都还在这台设备上。请检查网络，再试一次。',
  crashTitle: '这一页出了问题',
  crashBody: '记录没有丢：每说完一轮都会保存。重新载入页面，就能从那里接着来。',
  reload: '重新载入',
  notFoundTitle: '这个地址下没有内容',
  notFoundBody: '可能是这通电话或记录已经删除，也可能是地址有误。',
  toLibrary: '去练习',
  notices: '提示',
  dismiss: '知道了',
  offlineReady: '已经可以离线使用。',
  offlineFailed: '这个浏览器没能存下离线副本，联网时仍可正常练习。',
  notKept: '这个浏览器不允许保存数据，关掉页面后通话就没有了。通常退出无痕模式即可。',
  storageFull: '设备存储空间已满，新的通话没有保存。请先到“设置”导出记录，再删掉一些。',
};
