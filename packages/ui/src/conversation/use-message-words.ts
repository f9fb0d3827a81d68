import {
  announcementKinds,
  announcementKindWords,
  messageFaults,
  messageFaultWords,
  type AnnouncementKind,
  type MessageFault,
} from '@emporium/domain'
import { computed } from 'vue'
import { useUiText } from '../text/use-text.ts'

/** What announcements are about and what can be wrong with messages, in the reader's language (SP-2). */
export function useMessageWords() {
  const { locale } = useUiText()
  const language = () => (locale.value === 'zh-CN' ? 'zh-CN' : 'en')
  const kindWord = (kind: AnnouncementKind) => announcementKindWords[kind][language()]
  const messageFaultWord = (code: MessageFault) => messageFaultWords[code][language()]
  return {
    kindWord,
    messageFaultWord,
    kindOptions: computed(() =>
      announcementKinds.map((value) => ({ value, label: kindWord(value) })),
    ),
    messageFaultOptions: computed(() =>
      messageFaults.map((value) => ({ value, label: messageFaultWord(value) })),
    ),
  }
}
