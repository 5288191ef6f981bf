"""What is odd is the language of the headers and questions."""
from .making import layout, listed, table


def simple(name, title, header, questions, choices=None, right_to_left=False):
    @layout(name)
    def _(it):
        sheet = it.sheet(title)
        sheet.sheet_view.rightToLeft = right_to_left
        rows = table(sheet, 2, header, list(enumerate(questions, 1)))
        if choices:
            listed(sheet, f'"{",".join(choices)}"', f"C3:C{rows[-1]}")
        it.expect(sheet, "B", "C", "D", rows, ids={3: "1"}, kinds={"question": list(rows)},
                  **({"choices": {"C3": choices}} if choices else {}))


simple("german-headers", "Fragenkatalog", ["Lfd. Nr.", "Fragestellung", "Antwort des Anbieters", "Erläuterung"], [
    "Gibt es eine Leitlinie zur Informationssicherheit?", "Werden Kundendaten verschlüsselt gespeichert?",
    "Wie lange werden Protokolle aufbewahrt?", "Welche Zertifizierungen liegen vor?",
    "Beschreiben Sie das Verfahren beim Austritt von Mitarbeitenden."], ["Ja", "Nein", "Teilweise", "Entfällt"])

simple("french-headers", "Questionnaire fournisseur", ["N°", "Question", "Réponse du fournisseur", "Précisions"], [
    "Disposez-vous d'une politique de sécurité ?", "Les données sont-elles chiffrées au repos ?",
    "Quelles certifications détenez-vous ?", "Décrivez la gestion des départs du personnel."], ["Oui", "Non", "Partiel"])

simple("spanish-headers", "Cuestionario", ["Núm.", "Pregunta", "Respuesta del proveedor", "Observaciones"], [
    "¿Dispone de una política de seguridad?", "¿Se cifran los datos en reposo?", "¿Cuánto tiempo se conservan los registros?",
    "Describa cómo se retira el acceso a quien se marcha."], ["Sí", "No", "Parcial", "No aplica"])

simple("portuguese-headers", "Questionário", ["Nº", "Pergunta", "Resposta do fornecedor", "Observações"], [
    "Existe uma política de segurança?", "Os dados são cifrados em repouso?", "Quais certificações possui?",
    "Descreva como o acesso é removido na saída de um colaborador."], ["Sim", "Não", "Parcial"])

simple("italian-headers", "Questionario", ["N.", "Domanda", "Risposta del fornitore", "Note"], [
    "Esiste una politica di sicurezza?", "I dati sono cifrati a riposo?", "Quali certificazioni possedete?",
    "Descrivete come viene revocato l'accesso."])

simple("dutch-headers", "Vragenlijst", ["Nr.", "Vraag", "Antwoord", "Toelichting"], [
    "Is er een beleid voor informatiebeveiliging?", "Worden klantgegevens versleuteld opgeslagen?",
    "Welke certificeringen heeft u?", "Beschrijf hoe toegang wordt ingetrokken."], ["Ja", "Nee", "N.v.t."])

simple("japanese-headers", "質問票", ["項番", "質問内容", "ご回答", "備考"], [
    "情報セキュリティ方針を定めていますか。", "顧客データは保存時に暗号化されていますか。", "ログの保存期間を教えてください。",
    "退職者のアクセス権はどのように削除されますか。"], ["はい", "いいえ", "該当なし"])

simple("chinese-headers", "问卷", ["序号", "问题", "答复", "备注"], [
    "贵公司是否制定了信息安全策略？", "客户数据在存储时是否加密？", "安全日志保留多长时间？", "请说明员工离职时如何取消访问权限。"], ["是", "否", "不适用"])

simple("arabic-right-to-left", "الاستبيان", ["الرقم", "السؤال", "الإجابة", "ملاحظات"], [
    "هل لديكم سياسة لأمن المعلومات؟", "هل يتم تشفير بيانات العملاء؟", "ما مدة الاحتفاظ بالسجلات؟",
    "هل يتلقى الموظفون تدريبا على الأمن؟"], ["نعم", "لا", "لا ينطبق"], right_to_left=True)
