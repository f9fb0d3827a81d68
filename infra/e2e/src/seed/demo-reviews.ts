/** What a demo buyer says of a product (ST-5). */
export type DemoReview = { rating: number; title: string; text: string }
type Reviews = readonly (DemoReview | null)[]

export const harbor: Reviews = [
  {
    rating: 5,
    title: 'Found the bad line in two minutes',
    text: 'A deployment broke one of our nine servers. Live tail showed the line that only this one wrote. We now keep it open during every release.',
  },
  {
    rating: 4,
    title: '搜索很快，告警还差一点',
    text: '三个地域、每天约 20 GB 日志，搜索基本在一秒内返回。希望告警能按团队分组，目前只能逐条设置。',
  },
  {
    rating: 5,
    title: 'Replaced three scripts and a cron job',
    text: 'Runs on ecs.s2.large for our four services without trouble. Retention by label is what made us stay.',
  },
]

export const tern: Reviews = [
  {
    rating: 4,
    title: 'Single sign-on in an afternoon',
    text: 'Our wiki and two old tools are behind it now. The first certificate needed a look into the guide, page 3.',
  },
  {
    rating: 5,
    title: '旧系统也能单点登录',
    text: '应用本身一行代码都没改，SAML 对接公司账号一次成功。设备检查的提示语写得很清楚，同事都看得懂。',
  },
]

export const cobalt: Reviews = [
  null,
  null,
  {
    rating: 5,
    title: 'The restore drill is the point',
    text: 'Every backup tool backs up. This one restores to a spare server each Sunday and sends a report, which our auditor liked more than we did.',
  },
]

export const meridian: Reviews = [
  {
    rating: 3,
    title: 'Good ideas, noisy at first',
    text: 'It learned our weekend pattern only after three weeks; until then there was an alert each Saturday. Quiet since, and the lineage view is useful.',
  },
  {
    rating: 5,
    title: '报表出错之前就收到提醒',
    text: '上游表晚到两小时，它在早会之前就通知了负责的团队。规则可以自己学，也可以手写，很灵活。',
  },
]

export const quill: Reviews = [
  {
    rating: 5,
    title: 'Answers with the page they come from',
    text: 'Four hundred supplier contracts, and no file left our network. Wrong only where the scan was unreadable, and then it says so.',
  },
  {
    rating: 4,
    title: '中文发票识别准确',
    text: '增值税发票几乎不用改，手写的报销单还是要人工核对。建议选大一点的规格，小规格处理长合同比较慢。',
  },
  null,
]

export const anchor: Reviews = [
  null,
  {
    rating: 3,
    title: '规则好懂，界面需要适应',
    text: '每次拦截都说明原因，这一点很好。批量修改规则要点很多次，希望以后可以导入文件。',
  },
  {
    rating: 4,
    title: 'Dry run saved us from ourselves',
    text: 'We let it watch for a week before it blocked anything. Two rules would have stopped our own app; both were mended in minutes.',
  },
]

export const kestrel: Reviews = [
  {
    rating: 4,
    title: 'A server that patches itself',
    text: 'Up with a certificate in six minutes. I would like to choose the hour of the weekly patches; at present it is Sunday night.',
  },
]
