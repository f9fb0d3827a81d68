import { faultAt, type FaultCode, type ProblemDetails } from '@emporium/domain'
import { useProblemFields, useProblemWords } from '@emporium/ui'
import { computed, ref, type Ref } from 'vue'
import { useWork } from '../session/use-work.ts'
import type { ApplicationForm, FieldPath } from './application-form.ts'
import { useApplicationVerbs } from './applications.api.ts'
import { faultsOf, type FormFault } from './check-form.ts'
import type { useApplicationDraft } from './use-application-draft.ts'

/** What is found here is said as the server says it. */
const codes: Readonly<Record<FormFault, FaultCode>> = {
  required: 'required',
  wrongHttps: 'not-https',
  wrongEmail: 'not-an-email',
}

/** Hands the form in: checked here first, then by the server; each fault lands on its field (ON-4, ON-5). */
export function useSubmission(
  draft: ReturnType<typeof useApplicationDraft>,
  terms: Ref<{ version: string } | undefined>,
) {
  const { faultText } = useProblemWords()
  const { submit } = useApplicationVerbs()
  const { isBusy, problem, run } = useWork()
  const { errorOf: submitErrorOf, clear: clearSubmit } = useProblemFields(problem)
  const { errorOf: draftErrorOf, clear: clearDraft } = useProblemFields(draft.problem)
  const isAccepted = ref(false)
  const wasTried = ref(false)
  /** Handing in ended with the save before it. */
  const wasNotKept = ref(false)
  const faults = computed(() => (wasTried.value ? faultsOf(draft.form as ApplicationForm) : {}))
  const errorOf = (path: FieldPath): string | undefined => {
    const fault = faults.value[path]
    return fault ? faultText({ code: codes[fault] }) : (submitErrorOf(path) ?? draftErrorOf(path))
  }
  const clear = (path: FieldPath) => {
    clearSubmit(path)
    clearDraft(path)
  }
  /** What the server said of fields in which nothing else was written since, and in which nothing is wrong here. */
  const told = () =>
    [...(problem.value?.errors ?? []), ...(draft.problem.value?.errors ?? [])].filter(
      ({ pointer }, at, all) => {
        const path = pointer.slice(2) as FieldPath // its fields are those of the form
        const isShown = !faults.value[path] && (submitErrorOf(path) ?? draftErrorOf(path))
        return isShown && all.findIndex((one) => one.pointer === pointer) === at
      },
    )
  /** The same faults as one list with links to the fields: every one that is marked. */
  const notice = computed((): ProblemDetails | null => {
    const here = Object.entries(faults.value).map(([path, fault]) =>
      faultAt(`#/${path}`, codes[fault]),
    )
    if (wasTried.value && !isAccepted.value) here.push(faultAt('#/accepted', 'required'))
    if (here.length === 0) return problem.value ?? (wasNotKept.value ? draft.problem.value : null)
    return {
      type: '/problems/invalid-request',
      title: '',
      status: 400,
      errors: [...here, ...told()],
    }
  })
  /** Resolves to whether the application was taken. */
  async function send(): Promise<boolean> {
    wasTried.value = true
    if (!isAccepted.value || Object.keys(faults.value).length > 0) return false
    wasNotKept.value = !(await draft.save())
    if (wasNotKept.value) return false
    const id = draft.known.value?.id
    const version = terms.value?.version
    return id && version ? run(() => submit(id, version)) : false
  }
  return { isAccepted, wasTried, isBusy, problem, notice, errorOf, clear, send }
}
