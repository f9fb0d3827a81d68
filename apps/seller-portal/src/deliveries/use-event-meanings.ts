import { useAppText } from '../text.ts'
import { useEventTypes } from './deliveries.api.ts'
import { eventMeaningsZhCN } from './event-meanings.zh-CN.ts'

/** The types of events with what they mean, in the reader's language: the API tells it in English. */
export function useEventMeanings() {
  const { locale, t } = useAppText()
  const query = useEventTypes()
  const translated = (type: string): string | undefined =>
    locale.value === 'zh-CN'
      ? (eventMeaningsZhCN as Partial<Record<string, string>>)[type]
      : undefined
  return {
    ...query,
    /** Undefined while it is not known. The trial's type is no fact that one can ask to hear of. */
    meaningOf: (type: string): string | undefined =>
      type === 'webhook.ping'
        ? t('deliveries.pingMeaning')
        : (translated(type) ?? query.types.value.find((one) => one.type === type)?.meaning),
  }
}
