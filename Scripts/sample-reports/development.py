#!/usr/bin/env python3
"""Make ten sample SOC reports (PDF) and truth.json for developing a SOC-report reader.

    pip install reportlab pillow        (poppler's pdftoppm is needed for the scan, sample 9)
    python3 Scripts/sample-reports/development.py OUT_FOLDER

Every company, auditor, person and fact is invented; wording is our own.
Notes on truth.json
  * "cuecs" and "exceptions" hold the text as printed, line breaks joined, without list
    numbers and without the label before it ("Exception noted." / "Deviation noted." ...).
  * The scan (sample 9) has no text, so all its facts are null / empty.
"""
import io, json, os, re, subprocess, sys, tempfile
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, LETTER, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas as pdfcanvas
from reportlab.platypus import (BaseDocTemplate, Frame, KeepTogether, NextPageTemplate, PageBreak,
                                PageTemplate, Paragraph, Spacer, Table, TableStyle)
from reportlab.platypus.tableofcontents import TableOfContents

SAMPLE = "SAMPLE - invented company"
CAT = {"security": "Security", "availability": "Availability", "processing-integrity": "Processing Integrity",
       "confidentiality": "Confidentiality", "privacy": "Privacy"}
SHY = "\u00ad"


# ----------------------------------------------------------------------------- content pool
# key: (criterion, short title of criterion, control, test)
C = {
 "ethics": ("CC1.1", "Commitment to integrity and ethical values",
   "Employees acknowledge the code of conduct when they join and once a year thereafter.",
   "For a sample of new and existing employees, inspected the signed acknowledgement of the code of conduct."),
 "board": ("CC1.2", "Oversight by the board",
   "The board of directors, which includes members independent of management, meets at least quarterly and reviews security matters.",
   "Inspected board minutes for a sample of quarters for attendance and for the security report on the agenda."),
 "org": ("CC1.3", "Structures, reporting lines and authorities",
   "An organization chart defines reporting lines and is updated when roles change.",
   "Inspected the organization chart and its revision history."),
 "screen": ("CC1.4", "Attracting and keeping competent people",
   "Background screening is completed for new employees before access to production systems is granted.",
   "For a sample of new employees, inspected the screening certificate and compared its date with the date access was granted."),
 "train": ("CC1.4", "Attracting and keeping competent people",
   "Personnel complete security awareness training within 30 days of hire and annually thereafter.",
   "For a sample of employees, inspected training records for completion within the required time."),
 "review": ("CC1.5", "Accountability for internal control",
   "Managers evaluate the performance of each employee against documented objectives annually.",
   "For a sample of employees, inspected the completed evaluation form."),
 "logq": ("CC2.1", "Relevant, quality information",
   "Security events from servers, firewalls and applications are collected in a central log platform and kept for 12 months.",
   "Observed the log platform and inspected its source list and retention setting."),
 "policy": ("CC2.2", "Internal communication",
   "Information security policies are approved annually by the security officer and published on the intranet.",
   "Inspected the policies for approval within the last year and observed them on the intranet."),
 "extcomm": ("CC2.3", "External communication",
   "Customers are told of changes that affect them through release notes at least five business days ahead.",
   "For a sample of releases, inspected the release note and the date it was sent."),
 "risk": ("CC3.2", "Identification and analysis of risk",
   "A risk assessment is performed annually; risks are rated and owners are assigned for treatment.",
   "Inspected the risk register and the minutes of the annual assessment."),
 "fraud": ("CC3.3", "Consideration of fraud",
   "The annual risk assessment considers the potential for fraud, including misuse of privileged access.",
   "Inspected the risk register for fraud scenarios and their ratings."),
 "pentest": ("CC4.1", "Ongoing and separate evaluations",
   "An independent firm performs a penetration test of the production environment each year.",
   "Inspected the penetration test report, its date and the scope statement."),
 "remed": ("CC4.2", "Communication of deficiencies",
   "Findings from evaluations are tracked in a ticket until resolved, and overdue items are reported monthly to management.",
   "For a sample of findings, inspected the ticket; for a sample of months, inspected the report to management."),
 "prov": ("CC6.2", "Registration and authorization of users",
   "Access to production systems is granted after approval of a request by the system owner.",
   "For a sample of users granted access, inspected the approved request and compared it with the access given."),
 "mfa": ("CC6.1", "Logical access software and architecture",
   "Remote and administrative access requires multi-factor authentication.",
   "Inspected the configuration of the identity provider and observed an administrator log in."),
 "encrest": ("CC6.1", "Logical access software and architecture",
   "Customer data at rest is encrypted with 256-bit keys held in a key management service.",
   "Inspected the encryption settings for a sample of databases and storage volumes."),
 "term": ("CC6.3", "Removal and modification of access",
   "Access of terminated personnel is revoked within one business day of the termination date.",
   "For a sample of terminated personnel, compared the termination date with the date access was revoked."),
 "uar": ("CC6.3", "Removal and modification of access",
   "System owners review user access to production systems quarterly and have inappropriate access removed.",
   "For a sample of quarters, inspected the completed access review and evidence that requested removals were made."),
 "phys": ("CC6.4", "Physical access",
   "Access to offices is restricted by badge, and visitors are escorted and recorded.",
   "Observed badge readers at entrances and inspected the visitor record for a sample of days."),
 "dispose": ("CC6.5", "Disposal of assets",
   "Media holding customer data are wiped or destroyed before disposal and a certificate is kept.",
   "For a sample of disposed media, inspected the certificate of destruction."),
 "fw": ("CC6.6", "Protection against outside threats",
   "Firewall rules deny traffic by default and are reviewed every six months by network engineers.",
   "Inspected the rule set for the default-deny rule and inspected the reviews performed."),
 "tls": ("CC6.7", "Transmission of information",
   "Data in transit over public networks is encrypted using TLS 1.2 or later.",
   "Inspected the TLS configuration of a sample of public endpoints."),
 "av": ("CC6.8", "Unauthorized or malicious software",
   "Endpoint protection is installed on workstations and servers and updates its definitions daily.",
   "For a sample of workstations and servers, inspected the status of the endpoint agent."),
 "vuln": ("CC7.1", "Detection of vulnerabilities",
   "Vulnerability scans run monthly; critical and high findings are remediated within 30 days.",
   "For a sample of months, inspected the scan report; for a sample of findings, inspected the ticket and closing date."),
 "monitor": ("CC7.2", "Monitoring of system components",
   "Alerts on unusual activity are sent to the on-call engineer, who triages them within one hour.",
   "For a sample of alerts, inspected the ticket for the time of triage."),
 "incident": ("CC7.3", "Evaluation of security events",
   "Security incidents are recorded, classified and followed to closure under the incident response plan.",
   "For a sample of incidents, inspected the record for classification, actions and closure."),
 "irtest": ("CC7.4", "Response to incidents",
   "The incident response plan is exercised annually and lessons learned are recorded.",
   "Inspected the record of the annual exercise."),
 "change": ("CC8.1", "Change management",
   "Changes to production are tested and approved by someone other than the developer before deployment.",
   "For a sample of changes, inspected the ticket for evidence of testing and approval before deployment."),
 "emerg": ("CC8.1", "Change management",
   "Emergency changes are reviewed and approved within two business days of deployment.",
   "For a sample of emergency changes, inspected the after-the-fact approval and its date."),
 "vendor": ("CC9.2", "Vendors and business partners",
   "Critical vendors are assessed annually, including review of their SOC reports where available.",
   "For a sample of critical vendors, inspected the assessment for the year."),
 "cap": ("A1.1", "Capacity",
   "Capacity and utilization are monitored, with alerts at 80 percent of the defined thresholds.",
   "Inspected the alert settings and, for a sample of alerts, the action taken."),
 "backup": ("A1.2", "Environmental protections, backup and recovery",
   "Databases are backed up daily and failures are investigated by operations staff.",
   "For a sample of days, inspected the backup log; for a sample of failures, inspected the ticket."),
 "restore": ("A1.3", "Testing of recovery plans",
   "The disaster recovery plan is tested annually, including a restore from backup.",
   "Inspected the report of the annual recovery test and the restore results."),
 "confid": ("C1.1", "Identification of confidential information",
   "Data is classified, and handling rules exist for each class.",
   "Inspected the classification standard and the handling rules."),
 "confdel": ("C1.2", "Disposal of confidential information",
   "Customer data is deleted within 60 days after the end of a contract.",
   "For a sample of ended contracts, inspected evidence of deletion and its date."),
 "piin": ("PI1.2", "System inputs",
   "Input files are validated for format, completeness and duplicates; rejected records are reported to the customer.",
   "Observed the rejection of a test file and inspected the reject report for a sample of days."),
 "piproc": ("PI1.3", "System processing",
   "Record counts and control totals are reconciled between processing stages each day.",
   "For a sample of days, inspected the reconciliation and the resolution of differences."),
 "notice": ("P1.1", "Privacy notice",
   "A privacy notice is published and reviewed annually by the privacy officer.",
   "Inspected the notice and evidence of the annual review."),
 "consent": ("P2.1", "Choice and consent",
   "Consent is recorded before personal information is collected for a secondary purpose.",
   "For a sample of data subjects, inspected the consent record."),
 "dsar": ("P5.1", "Access by data subjects",
   "Requests by data subjects for access are answered within 30 days.",
   "For a sample of requests, compared the date received with the date answered."),
 "hit1": ("HITRUST 01.b", "User registration (HITRUST CSF)",
   "A formal registration and de-registration procedure exists for granting and revoking access to systems with protected health information.",
   "Inspected the procedure and, for a sample of users, the registration form."),
 "hit2": ("HITRUST 09.aa", "Audit logging (HITRUST CSF)",
   "Audit records of access to protected health information are created and retained for six years.",
   "Inspected the audit configuration and a sample of retained records."),
}
BASE = ["ethics", "board", "org", "screen", "train", "logq", "policy", "extcomm", "risk", "fraud", "pentest", "remed",
        "mfa", "encrest", "prov", "term", "uar", "phys", "fw", "tls", "av", "vuln", "monitor", "incident", "irtest",
        "change", "vendor"]


# ----------------------------------------------------------------------------- document builder
class Doc(BaseDocTemplate):
    def afterFlowable(self, f):
        lvl = getattr(f, "toc", None)
        if lvl is not None:
            self.notify("TOCEntry", (lvl, f.tocText, self.page))


def hyphenate(t):
    """Crude hyphenation points (soft hyphens) in long words, only used to get broken words."""
    def w(m):
        s = m.group(0)
        s = re.sub(r"(?<=[aeiouy])([bcdfgklmnprstv])(?=[aeiouy])", SHY + r"\1", s[:])
        s = re.sub(r"(?<=[aeiou][nrls])(?=[tdcgpmsf][aeiou])", SHY, s)
        parts = s.split(SHY)
        while len(parts) > 1 and len(parts[0]) < 3:
            parts[0:2] = [parts[0] + parts[1]]
        while len(parts) > 1 and len(parts[-1]) < 3:
            parts[-2:] = [parts[-2] + parts[-1]]
        return SHY.join(parts)
    return re.sub(r"[A-Za-z]{7,}", w, t)


class B:
    """Collects flowables for one report."""
    def __init__(self, org, font="Times", size=10, page=LETTER, header=None, footer=None, curly=False, hyphen=False,
                 color=colors.HexColor("#1f3a5f"), align=0, columns=1, cover=True):
        names = {"Times": ("Times-Roman", "Times-Bold", "Times-Italic"),
                 "Helvetica": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique"),
                 "Serif": ("DJSerif", "DJSerif-Bold", "DJSerif")}
        self.fn, self.fb, self.fi = names[font]
        self.org, self.page, self.header, self.footer = org, page, header, footer
        self.curly, self.hyphen, self.color, self.columns = curly, hyphen, color, columns
        kw = dict(embeddedHyphenation=1) if hyphen else {}
        self.st = {
            "p": ParagraphStyle("p", fontName=self.fn, fontSize=size, leading=size * 1.28, spaceAfter=size * .6, alignment=align, **kw),
            "li": ParagraphStyle("li", fontName=self.fn, fontSize=size, leading=size * 1.28, spaceAfter=size * .35, leftIndent=18, bulletIndent=3, **kw),
            "h1": ParagraphStyle("h1", fontName=self.fb, fontSize=size + 5, leading=size * 1.9, spaceBefore=4, spaceAfter=10, textColor=color),
            "h2": ParagraphStyle("h2", fontName=self.fb, fontSize=size + 1.5, leading=size * 1.5, spaceBefore=7, spaceAfter=4, textColor=color, keepWithNext=1),
            "h3": ParagraphStyle("h3", fontName=self.fi, fontSize=size, leading=size * 1.4, spaceBefore=4, spaceAfter=3, keepWithNext=1),
            "c": ParagraphStyle("c", fontName=self.fn, fontSize=size - 1.7, leading=(size - 1.7) * 1.22, **({"embeddedHyphenation": 1} if hyphen else {})),
            "ch": ParagraphStyle("ch", fontName=self.fb, fontSize=size - 1.7, leading=(size - 1.7) * 1.22),
            "cw": ParagraphStyle("cw", fontName=self.fb, fontSize=size - 1.7, leading=(size - 1.7) * 1.22, textColor=colors.white),
            "cov": ParagraphStyle("cov", fontName=self.fb, fontSize=22, leading=28, spaceAfter=14, textColor=color, alignment=align if align == 1 else 0),
            "cov2": ParagraphStyle("cov2", fontName=self.fn, fontSize=13, leading=18, spaceAfter=8),
        }
        self.s = []
        self.sub = []  # wording variants: (from, to)

    def q(self, t):
        for a, z in self.sub:
            t = t.replace(a, z)
        if self.curly:
            t = re.sub(r'(^|[\s(\[])"', "\\1\u201c", t).replace('"', "\u201d")
            t = re.sub(r"(^|[\s(])'", "\\1\u2018", t).replace("'", "\u2019")
        return t

    def x(self, t):
        t = escape(self.q(t))
        if self.hyphen:
            t = hyphenate(t)
        return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", t).replace("\n", "<br/>")

    def P(self, t, style="p"):
        for para in t.split("\n\n"):
            self.s.append(Paragraph(self.x(para.strip()), self.st[style]))
        return self

    def H(self, t, lvl=1, toc=True):
        p = Paragraph(escape(self.q(t)).replace("\n", "<br/>"), self.st["h%d" % lvl])
        if toc and lvl < 3:
            p.toc, p.tocText = lvl - 1, escape(self.q(t)).replace("\n", " ")
        self.s.append(p)
        return self

    def L(self, items, kind="1"):
        for i, t in enumerate(items, 1):
            b = {"1": "%d." % i, "a": "%s." % chr(96 + i), "(a)": "(%s)" % chr(96 + i), "*": "\u2022", "-": "\u2013",
                 "i": "(%s)" % ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"][(i - 1) % 10]}.get(kind) or kind % i
            st = self.st["li"]
            if len(b) > 4:
                st = ParagraphStyle("liw", parent=st, leftIndent=48)
            self.s.append(Paragraph(self.x(t), st, bulletText=b))
        self.s.append(Spacer(1, 5))
        return self

    def cell(self, t, st="c"):
        return Paragraph(self.x(t), self.st[st])

    def T(self, head, rows, widths, style="grid", spans=()):
        data = [[self.cell(h, "cw" if style == "grid" else "ch") for h in head]] if head else []
        for r in rows:
            data.append([self.cell(c) if isinstance(c, str) else c for c in r])
        t = Table(data, colWidths=widths, repeatRows=1 if head else 0)
        ts = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 4), ("RIGHTPADDING", (0, 0), (-1, -1), 4)]
        if style == "grid":
            ts += [("GRID", (0, 0), (-1, -1), .5, colors.grey)]
            if head:
                ts += [("BACKGROUND", (0, 0), (-1, 0), self.color)]
        elif style == "lines":
            ts += [("LINEBELOW", (0, 0), (-1, -1), .4, colors.lightgrey), ("LINEBELOW", (0, 0), (-1, 0), 1, colors.black)]
        elif style == "box":
            ts += [("BOX", (0, 0), (-1, -1), 1, self.color), ("INNERGRID", (0, 0), (-1, -1), .3, colors.lightgrey)]
        ts += list(spans)
        t.setStyle(TableStyle(ts))
        self.s += [t, Spacer(1, 9)]
        return self

    def NP(self, template=None):
        if template:
            self.s.append(NextPageTemplate(template))
        self.s.append(PageBreak())
        return self

    def TOC(self, title="Table of Contents"):
        self.H(title, 1, toc=False)
        toc = TableOfContents()
        toc.dotsMinLevel = 0
        toc.levelStyles = [
            ParagraphStyle("t1", fontName=self.fb, fontSize=10.5, leading=15, spaceBefore=4, rightIndent=20),
            ParagraphStyle("t2", fontName=self.fn, fontSize=9.5, leading=13, leftIndent=16, rightIndent=20)]
        self.s.append(toc)
        return self

    def save(self, path):
        b = self

        def deco(c, d):
            c.saveState()
            w, h = c._pagesize
            c.setFont(b.fn, 7.5)
            c.setFillColor(colors.HexColor("#555555"))
            lines = (b.footer or []) + [SAMPLE]
            for i, ln in enumerate(reversed(lines)):
                c.drawString(54, 24 + i * 9, b.q(ln))
            c.drawRightString(w - 54, 24, "Page %d" % d.page if b.page == LETTER else "%d" % d.page)
            if b.header and (d.page > 1 or b.hyphen):
                for i, ln in enumerate(b.header):
                    c.drawString(54, h - 34 - i * 9, b.q(ln))
                c.line(54, h - 38 - 9 * (len(b.header) - 1), w - 54, h - 38 - 9 * (len(b.header) - 1))
            c.restoreState()

        def frames(size, cols, idp):
            w, h = size
            top, bot = 60, 62
            if cols == 1:
                return [Frame(54, bot, w - 108, h - top - bot, id=idp, leftPadding=0, rightPadding=0)]
            g = 18
            cw = (w - 108 - g) / 2
            return [Frame(54 + i * (cw + g), bot, cw, h - top - bot, id="%s%d" % (idp, i), leftPadding=0, rightPadding=0) for i in range(2)]

        doc = Doc(path, pagesize=b.page, title="SOC report - " + b.org, author=SAMPLE, invariant=1)
        doc.addPageTemplates([
            PageTemplate("one", frames(b.page, 1, "one"), onPage=deco, pagesize=b.page),
            PageTemplate("two", frames(b.page, 2, "two"), onPage=deco, pagesize=b.page),
            PageTemplate("wide", frames(landscape(b.page), 1, "wide"), onPage=deco, pagesize=landscape(b.page))])
        doc.multiBuild(b.s)


def control_rows(keys, prefix, exceptions, none, label, uk=False):
    """rows (criterion, title, id, control, test, result) in criterion order"""
    out, seen = [], {}
    for k in keys:
        crit, title, ctl, test = C[k]
        seen[crit] = seen.get(crit, 0) + 1
        cid = "%s%s.%d" % (prefix, crit.replace("HITRUST ", "H-"), seen[crit])
        if uk:
            ctl, test = british(ctl), british(test)
        res = none if k not in exceptions else (label + exceptions[k])
        out.append((crit, title, cid, ctl, test, res))
    return out


def british(t):
    for a, b in (("authoriz", "authoris"), ("organiz", "organis"), ("classif", "classif"), ("utiliz", "utilis"), ("percent", "per cent"),
                 ("recogniz", "recognis"), ("business day", "working day"), ("Authoriz", "Authoris"), ("Organiz", "Organis")):
        t = t.replace(a, b)
    return t


# ----------------------------------------------------------------------------- auditor's report texts
# Second and third wording of the customary US paragraphs, applied as replacements.
V2 = [("We have examined the accompanying description of the", "We were engaged to examine, and have examined, management's description of the"),
      ("prepared against the description criteria for a description of a service organization's system in a SOC 2 report, and", "based on the description criteria, and"),
      ("to provide reasonable assurance that the service organization's service commitments and system requirements were achieved based on the trust services criteria relevant to", "to give reasonable assurance that its commitments to customers and its system requirements were met under the trust services criteria for"),
      ("Service Organization's Responsibilities", "Responsibilities of Management"), ("Service Auditor's Responsibilities", "Our Responsibilities"),
      ("is responsible for its service commitments and system requirements and for designing, implementing and operating effective controls within the system so that they are achieved. It has provided", "makes the commitments, sets the system requirements and runs the controls meant to meet them. It has provided"),
      ("Because of their nature, controls may not always operate effectively. Projecting any conclusion to the future is subject to the risk that conditions change or that the degree of compliance deteriorates.", "No system of control is free from human error or circumvention, and what was found for one span of time may not hold for the next."),
      ("The specific controls we tested and the nature, timing and results of those tests are listed in Section IV.", "Section IV lists each control that we tested, when and how we tested it, and what we found."),
      ("In our opinion, in all material respects,", "Based on our examination, it is our opinion that, in all material respects:"),
      ("Restricted Use", "Intended Users and Use of This Report"),
      ("is intended solely for the information and use of", "may be used only by"),
      ("It is not intended to be, and should not be, used by anyone else.", "No one else should use it.")]
V3 = [("To the Management of", "To the Board of Directors and Management of"),
      ("Scope", "Scope of the Examination"),
      ("Section II.", "Section Two."), ("Section IV", "Section Four"), ("Section V,", "Section Five,"),
      ("Our examination did not extend to", "Our procedures did not include"),
      ("Our responsibility is to express an opinion on the description and on the controls stated in it, based on our examination.", "It falls to us to express an opinion on the description and the controls on the strength of our examination."),
      ("is intended solely for the information and use of", "is restricted to")]


def auditor_us(b, d):
    """US wording. d: org, sys, when, cats, kind(1/2), subs, cuec, opinion, basis, firm, city, date, extra"""
    t1 = d["kind"] == 1
    tp = ("as of " if t1 else "throughout the period ") + d["when"]
    crit = "the trust services criteria relevant to %s (applicable trust services criteria)" % d["catstr"]
    if d.get("hitrust"):
        crit += " and the HITRUST CSF control specifications selected by management"
    b.P("To the Management of %s" % d["org"])
    b.H("Scope", 2, toc=False)
    b.P("We have examined the accompanying description of the %s of %s (the \"service organization\") titled \"Description of the %s\" %s (the \"description\"), prepared against the description criteria for a description of a service organization's system in a SOC 2 report, and the suitability of the design%s of the controls stated in the description %s, to provide reasonable assurance that the service organization's service commitments and system requirements were achieved based on %s."
        % (d["sys"], d["org"], d["sys"], tp, "" if t1 else " and operating effectiveness", tp, crit))
    for t in d["subpars"]:
        b.P(t)
    b.P("The description indicates that certain complementary user entity controls, suitably designed%s at user entities, are needed together with the controls of the service organization. Our examination did not extend to those complementary user entity controls and we have not evaluated their design%s." % (
        "" if t1 else " and operating effectively", "" if t1 else " or operating effectiveness"))
    if d.get("other"):
        b.P("The information in Section V, \"%s\", is presented by management to give additional information and is not part of the description. It has not been subjected to the procedures of our examination and accordingly we express no opinion on it." % d["other"])
    b.H("Service Organization's Responsibilities", 2, toc=False)
    b.P("The service organization is responsible for its service commitments and system requirements and for designing, implementing and operating effective controls within the system so that they are achieved. It has provided the accompanying assertion in Section II. It is also responsible for preparing the description and the assertion, for their completeness, accuracy and method of presentation, for selecting the applicable criteria, and for identifying the risks that threaten the achievement of its commitments.")
    b.H("Service Auditor's Responsibilities", 2, toc=False)
    b.P("Our responsibility is to express an opinion on the description and on the controls stated in it, based on our examination. We conducted our examination in accordance with attestation standards established by the American Institute of Certified Public Accountants. Those standards require that we plan and perform the examination to obtain reasonable assurance about whether, in all material respects, the description is presented in accordance with the description criteria and the controls were suitably designed%s. We believe that the evidence we obtained is sufficient and appropriate to provide a reasonable basis for our opinion." % ("" if t1 else " and operated effectively"))
    b.P("We are required to be independent and to meet our other ethical responsibilities in accordance with the relevant ethical requirements for this engagement.")
    b.H("Inherent Limitations", 2, toc=False)
    b.P("The description is prepared to meet the common needs of a broad range of report users and may not include every aspect of the system that an individual user may consider important. Because of their nature, controls may not always operate effectively. Projecting any conclusion to the future is subject to the risk that conditions change or that the degree of compliance deteriorates.")
    if t1:
        b.H("Other Matter", 2, toc=False)
        b.P("We did not perform any procedures regarding the operating effectiveness of the controls stated in the description and, accordingly, do not express an opinion thereon.")
    else:
        b.H("Description of Tests of Controls", 2, toc=False)
        b.P("The specific controls we tested and the nature, timing and results of those tests are listed in Section IV.")
    op = d["opinion"]
    if op != "unqualified":
        b.H("Basis for %s Opinion" % op.capitalize(), 2, toc=False)
        for t in d["basis"]:
            b.P(t)
    b.H({"unqualified": "Opinion", "qualified": "Qualified Opinion", "adverse": "Adverse Opinion"}[op], 2, toc=False)
    iscv = "if complementary %suser entity controls were applied as contemplated in the design of the service organization's controls" % ("subservice organization controls and " if any(s["method"] == "carve-out" for s in d["subs"]) else "")
    if op == "adverse":
        b.P("In our opinion, because of the significance of the matters described in the \"Basis for Adverse Opinion\" section above, in all material respects,")
        b.L(["the description does not present the %s that was designed and implemented %s in accordance with the description criteria;" % (d["sys"], tp),
             "the controls stated in the description were not suitably designed %s to provide reasonable assurance that the service commitments and system requirements would be achieved based on the applicable trust services criteria; and" % tp,
             "the controls stated in the description did not operate effectively %s to provide reasonable assurance that the service commitments and system requirements were achieved based on the applicable trust services criteria." % tp], "a")
    else:
        b.P("In our opinion, " + ("except for the matter described in the preceding paragraph, " if op == "qualified" else "") + "in all material respects,")
        it = ["the description presents the %s that was designed and implemented %s in accordance with the description criteria%s" % (d["sys"], tp, "; and" if t1 else ";"),
              "the controls stated in the description were suitably designed %s to provide reasonable assurance that the service commitments and system requirements would be achieved based on the applicable trust services criteria%s, if the controls operated effectively and %s%s" % (
                  tp, " and the HITRUST CSF" if d.get("hitrust") else "", iscv, "." if t1 else "; and")]
        if not t1:
            it.append("the controls stated in the description operated effectively %s to provide reasonable assurance that the service commitments and system requirements were achieved based on the applicable trust services criteria%s, %s." % (tp, " and the HITRUST CSF" if d.get("hitrust") else "", iscv))
        b.L(it, "a")
    b.H("Restricted Use", 2, toc=False)
    b.P("This report%s is intended solely for the information and use of the service organization, user entities of the system %s, business partners subject to risks from interactions with it, practitioners serving such parties, prospective user entities and regulators who have sufficient knowledge of the system. It is not intended to be, and should not be, used by anyone else." % (
        "" if t1 else ", including the description of tests of controls and results in Section IV,", "as of " + d["when"] if t1 else "during some or all of the period " + d["when"]))
    b.s.append(KeepTogether([Spacer(1, 8), Paragraph("<i>%s</i>" % escape(b.q(d["firm"])), b.st["p"]), Paragraph(escape(d["city"]), b.st["p"]),
                             Paragraph(escape(d["date"]), b.st["p"])]))


def assertion(b, d, signer, title, date=None, extra=None):
    t1 = d["kind"] == 1
    tp = ("as of " if t1 else "throughout the period ") + d["when"]
    b.P("We have prepared the accompanying description of the %s of %s %s, based on the criteria for a description of a service organization's system. The description is intended to give report users information about the system that may be useful when assessing the risks arising from interactions with it, particularly information about controls designed%s to provide reasonable assurance that our service commitments and system requirements were achieved." % (
        d["sys"], d["org"], tp, "" if t1 else ", implemented and operated"))
    for t in d["subpars_m"]:
        b.P(t)
    op = d["opinion"]
    if op == "adverse":
        b.P("Because of the matters described in the service auditor's report, which we acknowledge, we cannot confirm that the description and the controls met the criteria. In particular:")
        b.L(["the description did not present the system as it was implemented;", "controls were not suitably designed; and", "controls did not operate effectively %s." % tp], "a")
    else:
        b.P("We confirm, to the best of our knowledge and belief, that" + (", except for the matter described below," if op == "qualified" else ""))
        it = ["the description presents the system that was designed and implemented %s in accordance with the description criteria;" % tp,
              "the controls stated in the description were suitably designed %s%s" % (tp, "." if t1 else "; and")]
        if not t1:
            it.append("the controls stated in the description operated effectively %s." % tp)
        b.L(it, "a")
        if op == "qualified":
            for t in d["basis"]:
                b.P(t)
    if extra:
        b.P(extra)
    b.P("**%s**\n%s\n%s%s" % (signer, title, d["org"], "\n" + date if date else ""))


def narrative(b, d, n):
    """Customary parts of the system description; n: dict of specifics"""
    b.H("Overview of Operations", 2)
    b.P(n["overview"])
    b.H("Principal Service Commitments and System Requirements", 2)
    b.P("%s makes commitments to its customers in the master services agreement, the service level schedule and the security addendum. They include the following:" % d["org"])
    b.L(n["commit"], "*")
    b.H("Components of the System", 2)
    b.H("Infrastructure", 3)
    b.P(n["infra"])
    b.H("Software", 3)
    b.P(n["soft"])
    b.H("People", 3)
    b.P(n["people"])
    b.H("Procedures", 3)
    b.P("Written procedures cover access management, change management, backup, incident handling and vendor management. Procedure owners review them at least once a year, and deviations need the written approval of the security officer.")
    b.H("Data", 3)
    b.P(n["data"])
    if n.get("short"):
        return
    b.H("Control Environment, Risk Assessment and Monitoring", 2)
    b.P("Management sets the tone through a code of conduct, documented job descriptions and regular all-hands meetings. A risk committee chaired by the %s meets every quarter. It keeps a register in which each risk has an owner, a rating before and after treatment, and a date for the next review." % n.get("chair", "chief operating officer"))
    b.P("Monitoring is carried out by means of dashboards, scheduled scans, internal reviews and the follow-up of tickets. Deficiencies are reported to those responsible for corrective action and, where serious, to the board.")
    b.H("System Incidents", 2)
    b.P(n.get("incidents", "No incidents were identified that resulted from controls that were not suitably designed or that led to a significant failure to achieve the service commitments and system requirements."))


def tests_intro(b, extra=""):
    b.P("This section sets out the controls specified by the service organization, the tests performed by the service auditor to determine whether the controls operated effectively, and the results. Tests consisted of inquiry, observation, inspection and reperformance. Inquiry of appropriate personnel was performed for every control and is not repeated in each row. " + extra)


def table_plain(b, rows, w, head=("Criteria", "Control Activity", "Service Auditor's Test", "Result of Test"), style="grid"):
    b.T(head, [(c, "**%s** %s" % (i, ctl), test, res) for c, t, i, ctl, test, res in rows], w, style)


def table_grouped(b, rows, w, head=("Control No.", "Controls Specified by the Service Organization", "Tests of Controls", "Results of Tests"), style="grid"):
    out, spans, last = [], [], None
    for c, t, i, ctl, test, res in rows:
        if c != last:
            out.append(("**%s - %s**" % (c, t), "", "", ""))
            r = len(out)
            spans += [("SPAN", (0, r), (-1, r)), ("BACKGROUND", (0, r), (-1, r), colors.HexColor("#e6e9ee"))]
            last = c
        out.append((i, ctl, test, res))
    b.T(head, out, w, style, spans)


# ----------------------------------------------------------------------------- reports
TRUTH = []


def truth(b, file, kind, org, period, asof, issued, auditor, opinion, cats, subs, cuecs, exc, extra=()):
    TRUTH.append({"file": file, "kind": kind, "serviceOrganization": org,
                  "period": {"from": period[0], "to": period[1]} if period else None, "asOf": asof, "issued": issued,
                  "auditor": auditor, "opinion": opinion, "categories": list(cats), "additionalCriteria": list(extra),
                  "subserviceOrganizations": [{"name": s["name"], "method": s["method"]} for s in subs],
                  "cuecs": [b.q(t) for t in cuecs], "exceptions": [b.q(t) for t in exc]})


def carve(org, sub, what, us=True):
    z = "z" if us else "s"
    return ("%s uses %s, a subservice organi%sation, for %s. The description includes only the controls of %s and excludes the controls of the subservice organi%sation; it also indicates that certain complementary subservice organi%sation controls are needed (carve-out method). Our examination did not extend to the controls of the subservice organi%sation." % (
        org, sub, z, what, org, z, z, z))


def carve_m(org, sub, what):
    return "%s uses %s for %s. The description presents the types of complementary subservice organization controls assumed in the design of our controls and does not disclose the actual controls at the subservice organization." % (org, sub, what)


def r1(out):
    org, firm, f = "Larkmoor Ledgerworks, Inc.", "Pettibrook & Vance LLP", "01-larkmoor-soc2-type2.pdf"
    sub = "Cirrostack Cloud Hosting, Inc."
    subs = [{"name": sub, "method": "carve-out"}]
    when = "October 1, 2025 to September 30, 2026"
    cuecs = ["User entities are responsible for granting and removing access of their own personnel to the Ledgerworks application.",
             "User entities are responsible for keeping user names, passwords and authentication devices confidential.",
             "User entities are responsible for notifying Larkmoor promptly of any actual or suspected security breach, including compromised user accounts.",
             "User entities are responsible for reviewing the rights assigned to their users at least annually.",
             "User entities are responsible for the accuracy and completeness of data entered into or uploaded to the application.",
             "User entities are responsible for configuring single sign-on and multi-factor authentication for their users.",
             "User entities are responsible for maintaining their own business continuity plans covering the loss of access to the application."]
    b = B(org, "Times", 10.5, LETTER, header=["Larkmoor Ledgerworks, Inc. - SOC 2 Type 2 Report"], curly=True)
    d = dict(org=org, sys="Ledgerworks Accounting Platform", when=when, catstr="security and availability", kind=2, subs=subs, opinion="unqualified", firm=firm,
             city="Dayton, Ohio", date="November 13, 2026", subpars=[carve(org, sub, "cloud hosting of its production environment")],
             subpars_m=[carve_m(org, sub, "cloud hosting")])
    b.s.append(Spacer(1, 130))
    b.P(org, "cov").P("System and Organization Controls (SOC) 2 Type 2 Report", "cov2")
    b.P("Report on the Description of the Ledgerworks Accounting Platform and on the Suitability of the Design and Operating Effectiveness of Controls Relevant to Security and Availability", "cov2")
    b.P("For the Period %s" % when, "cov2").P("With Independent Service Auditor's Report\n%s" % firm, "cov2")
    b.NP().TOC().NP()
    b.H("Section I - Independent Service Auditor's Report")
    auditor_us(b, d)
    b.NP().H("Section II - Assertion of Larkmoor Ledgerworks, Inc. Management")
    assertion(b, d, "Odalys Penrose", "Chief Executive Officer", "November 13, 2026")
    b.NP().H("Section III - Description of the Ledgerworks Accounting Platform")
    narrative(b, d, dict(
        overview="Larkmoor Ledgerworks, Inc. (\"Larkmoor\" or the \"Company\") was founded in 2014 and provides web-based bookkeeping for small manufacturers. The platform at app.larkmoor.example lets user entities post journals, match bank lines and close their books. About 1,900 user entities in North America use it.",
        commit=["Customer data is encrypted in transit and at rest.", "The platform is available 99.8 percent of each calendar month, apart from announced maintenance.", "Customers are told of a confirmed breach of their data within 72 hours."],
        infra="The production environment runs in two regions of Cirrostack Cloud Hosting, Inc. It consists of load balancers, application containers, managed databases and object storage. Larkmoor operates no data center of its own.",
        soft="The platform is written in-house. Supporting tools include a ticket system, a source repository, a build server, a log platform and an endpoint agent.",
        people="About 140 people work for Larkmoor, in product engineering, reliability, security, support and administration.",
        data="Customer data comprises ledgers, invoices, bank lines and attachments. It is classified as confidential and logically separated by tenant key."))
    b.H("Subservice Organizations", 2)
    b.P("Larkmoor uses one subservice organization, Cirrostack Cloud Hosting, Inc. (\"Cirrostack\"), for infrastructure as a service. The carve-out method is used. The following complementary subservice organization controls are assumed to be in place at Cirrostack:")
    b.T(("Criteria", "Complementary Subservice Organization Control"), [("CC6.4", "Physical access to data centers is limited to authorized individuals."), ("CC6.5", "Storage media are destroyed at the end of their life."), ("A1.2", "Power, cooling and fire suppression equipment is maintained and tested.")], [80, 420])
    b.P("Larkmoor also buys e-mail and office software from other vendors. They do not host customer data and are not considered subservice organizations.")
    b.H("Complementary User Entity Controls", 2)
    b.P("Larkmoor's controls were designed on the assumption that user entities would implement certain controls. User entities should consider whether the following are in place:")
    b.L(cuecs, "1")
    b.NP().H("Section IV - Trust Services Criteria, Related Controls and Tests of Controls")
    tests_intro(b)
    table_plain(b, control_rows(BASE + ["cap", "backup", "restore"], "", {}, "No exceptions noted.", ""), [48, 180, 180, 92])
    b.NP().H("Section V - Other Information Provided by Larkmoor Ledgerworks, Inc.")
    b.P("No exceptions were noted in Section IV, so no management responses are presented. Larkmoor plans to move its build server to a new supplier in the first quarter of 2027. The information in this section was not subjected to the procedures of the examination.")
    b.save(os.path.join(out, f))
    truth(b, f, "soc2-type2", org, ("2025-10-01", "2026-09-30"), None, "2026-11-13", firm, "unqualified", ["security", "availability"], subs, cuecs, [])


def r2(out):
    org, firm, f = "Tessaquill Health Informatics LLC", "Ardenhough Assurance Group, P.C.", "02-tessaquill-soc2-type1.pdf"
    sub = "Bramblegate Data Centers, Inc."
    subs = [{"name": sub, "method": "inclusive"}]
    when = "March 31, 2026"
    cuecs = ["Restricting access to the TessaView portal to authorized members of the workforce.",
             "Sending data to Tessaquill only over the encrypted channels made available for it.",
             "Designating at least one security contact and keeping the contact details current.",
             "Reporting faults and security events to the support desk without undue delay.",
             "Securing the workstations and networks from which the portal is used."]
    b = B(org, "Helvetica", 9.5, LETTER, color=colors.HexColor("#0b6e4f"), footer=["Tessaquill Health Informatics LLC | Confidential"])
    inc = "%s uses %s, a subservice organization, for colocation and physical security of its servers. The description includes a description of the elements of the system provided by %s and its relevant controls (the inclusive method). Our examination included the controls of the subservice organization." % (org, sub, sub)
    d = dict(org=org, sys="TessaView Clinical Reporting System", when=when, catstr="security and confidentiality", kind=1, subs=subs, opinion="unqualified", firm=firm,
             city="Tulsa, Oklahoma", date="May 8, 2026", subpars=[inc],
             subpars_m=["The description covers the services of %s using the inclusive method. %s has provided its own assertion, which follows ours." % (sub, sub)])
    b.s.append(Spacer(1, 60))
    b.P("SOC 2\u00ae Type 1", "cov").P(org, "cov").P("Description of the TessaView Clinical Reporting System\nand the Suitability of the Design of Controls\nRelevant to Security and Confidentiality", "cov2").P("As of March 31, 2026", "cov2")
    b.s.append(Spacer(1, 200))
    b.P("Prepared by:\n%s" % firm, "cov2")
    b.NP().TOC("Contents").NP()
    b.H("SECTION I: INDEPENDENT SERVICE AUDITOR'S REPORT")
    auditor_us(b, d)
    b.NP().H("SECTION II: MANAGEMENT'S ASSERTIONS")
    b.H("Assertion of the Management of Tessaquill", 2)
    assertion(b, d, "Jerrold Anstey", "Managing Member", "May 8, 2026")
    b.H("Assertion of the Management of Bramblegate Data Centers, Inc.", 2)
    b.P("We have provided the parts of the description that relate to the colocation services of Bramblegate Data Centers, Inc. We confirm, to the best of our knowledge and belief, that those parts present our services as designed and implemented as of March 31, 2026, and that our controls stated there were suitably designed as of that date.\n\n**Mireille Sandoval**\nVice President, Operations\nBramblegate Data Centers, Inc.\nMay 6, 2026")
    b.NP().H("SECTION III: DESCRIPTION OF THE SYSTEM")
    narrative(b, d, dict(
        overview="Tessaquill Health Informatics LLC (\"Tessaquill\") turns laboratory feeds of regional clinics into dashboards. The company was formed in 2019, is located in Tulsa and runs the portal view.tessaquill.example.",
        commit=["Access to results is limited to users authorized by the clinic.", "Information designated as confidential is protected until its deletion.", "Connections are encrypted."],
        infra="Tessaquill owns 28 servers and two storage arrays, which stand in a locked cage in the Bramblegate data center in Catoosa.",
        soft="TessaView is a commercial database with an in-house web application; a commercial log analyzer and a backup product support it.",
        people="Forty-four people, of whom eleven have administrative access. Bramblegate assigns a site manager and security officers around the clock.",
        data="Laboratory results, provider names and clinic identifiers. No data is used for other purposes.", chair="managing member"))
    b.H("Services Provided by the Subservice Organization (Inclusive Method)", 2)
    b.P("Bramblegate Data Centers, Inc. (\"Bramblegate\") provides space, power, cooling and physical security. Relevant Bramblegate controls are marked \"BG\" in Section IV. There are no other subservice organizations.")
    b.H("Complementary User Entity Controls", 2)
    b.P("In designing its system, Tessaquill contemplated that certain controls would be implemented by user entities. User entities are responsible for:")
    b.L(cuecs, "(a)")
    b.NP().H("SECTION IV: CRITERIA, CONTROLS AND EVALUATION OF DESIGN")
    b.P("The table below lists the controls in place as of March 31, 2026. As this is a Type 1 report, the service auditor evaluated the design and implementation of each control with one walkthrough and performed no tests of operating effectiveness.")
    rows = [r for r in control_rows(BASE + ["confid", "confdel"], "TQ-", {}, "Suitably designed.", "")]
    rows = [(c, t, i, ctl, "Walkthrough: " + test.replace("For a sample of ", "for one instance of "), res) for c, t, i, ctl, test, res in rows]
    rows.append(("CC6.4", "Physical access", "BG-CC6.4.1", "Bramblegate restricts entry to the data center by badge and biometric reader and reviews the entry list monthly.", "Walkthrough: observed the readers and inspected one review.", "Suitably designed."))
    table_grouped(b, rows, [70, 180, 170, 80], head=("Ref.", "Control in place", "Evaluation procedure", "Conclusion on design"), style="lines")
    b.NP().H("SECTION V: OTHER INFORMATION")
    b.P("Tessaquill intends to obtain a Type 2 report covering the six months from April 1, 2026 to September 30, 2026. This section is unaudited.")
    b.save(os.path.join(out, f))
    truth(b, f, "soc2-type1", org, None, "2026-03-31", "2026-05-08", firm, "unqualified", ["security", "confidentiality"], subs, cuecs, [])


def r3(out):
    org, firm, f = "Quillhaven Payroll Systems, Inc.", "Strand Hollis Mercer LLP", "03-quillhaven-soc2-type2-qualified.pdf"
    sub = "Nimbaroo Infrastructure Services, Inc."
    subs = [{"name": sub, "method": "carve-out"}]
    when = "January 1, 2025 through December 31, 2025"
    groups = [("Logical access (CC6.1 - CC6.3)", ["User entities approve, provision and remove their own administrators in QuillPay.", "User entities enforce multi-factor authentication for every payroll administrator.", "User entities review the list of active users each quarter."]),
              ("System operations (CC7.2 - CC7.4)", ["User entities report suspected misuse of their accounts to security@quillhaven.example within one day."]),
              ("Processing integrity (PI1.2 - PI1.3)", ["User entities check payroll previews for accuracy before they release a pay run.", "User entities reconcile the funding debit with the payroll register after each pay run."])]
    cuecs = [t for _, l in groups for t in l]
    exc = {"term": "For 4 of 25 terminated personnel sampled, access to the production network was not revoked within one business day; revocation took between 6 and 31 days.",
           "uar": "The access review for the second quarter of 2025 was not performed for 2 of 5 in-scope systems.",
           "change": "For 3 of 40 changes sampled, approval was recorded after the change had been deployed to production."}
    resp = {"term": "Management agrees. From October 2025 the HR system triggers deactivation automatically. None of the four accounts was used after the termination date.",
            "uar": "The reviews were missed during the move to a new identity provider. They were completed in September 2025 and no inappropriate access was found.",
            "change": "The deployment pipeline was altered in November 2025 so that it blocks releases that lack an approval."}
    basis = ["The description states in Section III that access of terminated personnel is revoked within one business day and that user access is reviewed quarterly. As noted in Section IV, controls CC6.3.1 and CC6.3.2 did not operate effectively throughout the period January 1, 2025 through December 31, 2025. As a result, controls did not provide reasonable assurance that the service commitments and system requirements were achieved based on trust services criterion CC6.3, which concerns the removal and modification of access."]
    b = B(org, "Helvetica", 9.5, LETTER, header=["SOC 2 Type 2 | Quillhaven Payroll Systems, Inc.", "January 1, 2025 through December 31, 2025"], color=colors.HexColor("#7a1f3d"))
    d = dict(org=org, sys="QuillPay Payroll Service", when=when, catstr="security and processing integrity", kind=2, subs=subs, opinion="qualified", firm=firm, basis=basis,
             city="Raleigh, North Carolina", date="February 27, 2026", other="Management's Responses to Exceptions",
             subpars=[carve(org, sub, "virtual servers, storage and network")], subpars_m=[carve_m(org, sub, "virtual servers, storage and network")])
    b.s.append(Spacer(1, 170))
    b.P("QUILLHAVEN PAYROLL SYSTEMS, INC.", "cov").P("SOC 2\u00ae Type 2 Report on Controls Relevant to Security and Processing Integrity\n%s" % when, "cov2").P(firm + "\nCertified Public Accountants", "cov2")
    b.NP().TOC().NP()
    b.H("Section I. Independent Service Auditor's Report")
    auditor_us(b, d)
    b.NP().H("Section II. Management's Assertion")
    assertion(b, d, "Benedikt Farrow", "President")
    b.NP().H("Section III. Description of the QuillPay Payroll Service")
    narrative(b, d, dict(
        overview="Quillhaven Payroll Systems, Inc. (\"Quillhaven\") calculates and pays wages for some 3,200 employers in 14 states. User entities enter hours and rates at pay.quillhaven.example; QuillPay calculates gross and net pay, taxes and deductions and creates the bank files.",
        commit=["Pay runs released before 2 p.m. are processed the same day.", "Calculations follow the tax tables in force on the pay date.", "Access to wage data is limited to those with a need."],
        infra="Production runs on virtual servers of Nimbaroo Infrastructure Services, Inc. (\"Nimbaroo\"), with a warm standby in a second site.",
        soft="QuillPay (in-house), a relational database, a job scheduler, and monitoring tools.",
        people="260 employees; the security team consists of seven and reports to the president.",
        data="Names, bank accounts, wages and tax identifiers, all classified as restricted.",
        incidents="In August 2025 a terminated contractor's account was found active. Logs showed no use of it. See Section IV, control CC6.3.1."))
    b.P("Access of terminated personnel is revoked within one business day. System owners review user access each quarter.")
    b.H("Subservice Organization", 2)
    b.P("Nimbaroo provides infrastructure and is carved out. Quillhaven reviews Nimbaroo's SOC 2 report annually. Nimbaroo is expected to control physical access, hypervisor patching and environmental protection (CC6.4, CC7.1, CC6.5).")
    b.H("Complementary User Entity Controls (CUECs)", 2)
    b.P("The following controls are assumed to be in operation at user entities:")
    for g, l in groups:
        b.H(g, 3)
        b.L(l, "*")
    b.NP("wide").H("Section IV. Tests of Controls and Results of Tests")
    tests_intro(b)
    table_grouped(b, control_rows(BASE + ["piin", "piproc"], "", exc, "No exceptions noted.", "**Exception noted.** "), [65, 215, 215, 185])
    b.NP("one").H("Section V. Management's Responses to Exceptions")
    b.P("The responses below are provided by management and were not examined by the service auditor.")
    ids = {"term": "CC6.3.1", "uar": "CC6.3.2", "change": "CC8.1.1"}
    b.T(("Control", "Exception", "Management's response"), [(ids[k], exc[k], resp[k]) for k in exc], [55, 215, 230])
    b.save(os.path.join(out, f))
    truth(b, f, "soc2-type2", org, ("2025-01-01", "2025-12-31"), None, "2026-02-27", firm, "qualified", ["security", "processing-integrity"], subs, cuecs, exc.values())


def r4(out):
    org, firm, f = "Penhallow Signal Ltd", "Thackwell Orme LLP", "04-penhallow-soc2-type2-uk.pdf"
    subs = [{"name": "Norrvik Compute AB", "method": "carve-out"}, {"name": "Fenmarsh Datacentres Ltd", "method": "carve-out"}]
    when = "1 April 2025 to 31 March 2026"
    tab = [("CC6.1", "Customers must issue individual user accounts and must not share credentials between members of staff."),
           ("CC6.2", "Customers must authorise each request for a new administrator in writing."),
           ("CC6.3", "Customers must tell Penhallow within one working day when an administrator leaves."),
           ("CC6.6", "Customers must restrict access to the messaging interface to their own IP address ranges."),
           ("CC7.3", "Customers must report suspected security incidents to the Penhallow service desk."),
           ("A1.2", "Customers must keep a copy of messages they need for longer than 90 days."),
           ("A1.3", "Customers must take part in the annual failover test where they have subscribed to the standby service.")]
    cuecs = [t for _, t in tab]
    exc = {"restore": "The annual recovery test took place on 12 February 2026, but the restore of one of three message archives was not completed during the test. A repeat test on 3 March 2026 was successful."}
    b = B(org, "Serif", 8.8, A4, header=["Penhallow Signal Ltd \u2013 SOC 2 Type 2 report"], curly=True, color=colors.HexColor("#2b2d6e"))
    b.s.append(Spacer(1, 90))
    b.P(org, "cov").P("Service Organisation Controls (SOC 2) Type 2 report", "cov2").P("Messaging Gateway Service: report on controls relevant to security and availability", "cov2").P("For the period %s" % when, "cov2")
    b.P("%s\nChartered Accountants" % firm, "cov2")
    b.NP().TOC("Contents").NP()
    b.H("Section I: Independent service auditor's assurance report")
    b.P("To the Directors of Penhallow Signal Ltd")
    b.H("Scope", 2, toc=False)
    b.P("We have been engaged to report on the description by Penhallow Signal Ltd ('Penhallow') of its Messaging Gateway Service for the period %s, and on the suitability of the design and the operating effectiveness of controls to meet the criteria for the security and availability categories of the trust services criteria." % when)
    b.P("Penhallow uses two subservice organisations: Norrvik Compute AB for cloud computing and Fenmarsh Datacentres Ltd for colocation of network equipment. The description excludes the controls of both (the carve-out method) and our engagement did not extend to them. Nor did it extend to complementary user entity controls.")
    b.H("Penhallow's responsibilities", 2, toc=False)
    b.P("The Directors are responsible for the description and the accompanying statement in Section II, for providing the service described, for stating the service commitments and system requirements, and for designing, implementing and effectively operating controls so that they are achieved.")
    b.H("Our independence and quality management", 2, toc=False)
    b.P("We comply with the independence and other ethical requirements of our professional body's code of ethics, and apply International Standard on Quality Management (UK) 1.")
    b.H("Service auditor's responsibilities", 2, toc=False)
    b.P("Our responsibility is to express an opinion on the description and on the design and operation of the controls, based on our procedures. We carried out our engagement in accordance with International Standard on Assurance Engagements 3000 (Revised). That standard requires that we plan and perform procedures to obtain reasonable assurance about whether, in all material respects, the description is fairly presented and the controls are suitably designed and operating effectively. The procedures selected depend on our judgement, including our assessment of risk.")
    b.H("Limitations of controls", 2, toc=False)
    b.P("The description is prepared to meet the common needs of many customers and may not include every aspect that an individual customer considers important. Because of their nature, controls may not prevent or detect all errors or omissions. Projection of any evaluation to future periods is subject to the risk that controls become inadequate or fail.")
    b.H("Opinion", 2, toc=False)
    b.P("Our opinion has been formed on the basis of the matters outlined in this report. In our opinion, in all material respects:")
    b.L(["the description fairly presents the Messaging Gateway Service as designed and implemented throughout the period %s;" % when,
         "the controls stated in the description were suitably designed throughout the period to meet the applicable trust services criteria; and",
         "the controls tested, which together with the complementary controls referred to above were those necessary to provide reasonable assurance that the criteria were met, operated effectively throughout the period %s." % when], "(a)")
    b.H("Description of tests and intended users", 2, toc=False)
    b.P("The controls tested and the nature, timing and results of the tests are listed in Section IV. This report is intended only for Penhallow, its customers during the period and their auditors, who have sufficient understanding to consider it. We accept no responsibility to anyone else.")
    b.P("**%s**\nChartered Accountants\nLeeds\n29 May 2026" % firm)
    b.NP().H("Section II: Statement by the Directors")
    b.P("The Directors of Penhallow Signal Ltd confirm that the description in Section III fairly presents the Messaging Gateway Service throughout the period %s; that the controls were suitably designed; and that they operated effectively throughout that period. The description excludes the controls of Norrvik Compute AB and of Fenmarsh Datacentres Ltd." % when)
    b.P("In making this statement we used the following criteria: the description sets out the services provided, the components of the system, the boundaries, relevant incidents, the applicable criteria and related controls, complementary customer controls, and relevant changes during the period.")
    b.P("Signed on behalf of the Board of Directors\n**Rosalind Tremayne**\nManaging Director\n27 May 2026")
    b.NP().H("Section III: Description of the Messaging Gateway Service")
    narrative(b, dict(org=org), dict(
        overview="Penhallow Signal Ltd, of Truro and Leeds, has carried machine-to-machine messages for utilities and local authorities since 2009. Customers connect to gateway.penhallow.example; messages are queued, converted and delivered. Some 410 organisations use the service.",
        commit=["The service is available for 99.9 per cent of each quarter.", "Messages are encrypted between the customer and the gateway.", "Priority 1 incidents are acknowledged within 15 minutes."],
        infra="Message processing runs on virtual machines at Norrvik Compute AB in two zones. Network equipment stands in the halls of Fenmarsh Datacentres Ltd at Peterborough and Wakefield.",
        soft="The gateway is written in-house; queueing, database and monitoring software is open source.",
        people="Seventy-three staff, led by the Managing Director and the Head of Service.",
        data="Message content and routing data. Messages are kept for 90 days and then deleted.", chair="Head of Service",
        incidents="On 9 October 2025 a faulty router at Wakefield delayed messages for 47 minutes. The availability commitment for the quarter was still met."))
    b.H("Subservice organisations", 2)
    b.T(("Subservice organisation", "Service", "Method", "Controls expected of it"),
        [("Norrvik Compute AB", "Cloud computing and storage", "Carve-out", "Logical security of the hypervisor; physical security; disposal of media (CC6.1, CC6.4, CC6.5)"),
         ("Fenmarsh Datacentres Ltd", "Colocation", "Carve-out", "Physical access to halls; power and cooling (CC6.4, A1.2)")], [110, 110, 70, 195])
    b.H("Complementary user entity controls", 2)
    b.P("Penhallow's controls assume that customers operate the controls below. They are not, and cannot be, covered by this report.")
    b.T(("No.", "Criterion", "Control"), [(str(i), c, t) for i, (c, t) in enumerate(tab, 1)], [35, 60, 390])
    b.NP().H("Section IV: Controls, tests and results")
    b.P("Our tests covered the period %s. Where a control occurs more than once, we tested a sample. The results are given in the right-hand column." % when)
    table_plain(b, control_rows(BASE + ["cap", "backup", "restore"], "PS-", exc, "No exceptions noted", "**Exception noted:** ", uk=True), [48, 172, 160, 107],
                head=("Criterion", "Penhallow's control", "Test performed", "Result"), style="lines")
    b.NP().H("Section V: Other information provided by Penhallow")
    b.H("Management's response to the exception noted", 2)
    b.P("PS-A1.3.1: The restore did not finish because the test window was too short for the largest archive. The window has been extended to eight hours and the test plan now lists the archives in order of size. (Unaudited.)")
    b.save(os.path.join(out, f))
    truth(b, f, "soc2-type2", org, ("2025-04-01", "2026-03-31"), None, "2026-05-29", firm, "unqualified", ["security", "availability"], subs, cuecs, exc.values())


def r5(out):
    org, firm, f = "Mirandel CareBridge, Inc.", "Okafor, Lindqvist & Dunne CPAs, LLC", "05-mirandel-soc2-hitrust-type2.pdf"
    sub = "Cloudgarth Web Platforms, Inc."
    subs = [{"name": sub, "method": "carve-out"}]
    when = "July 1, 2025 to June 30, 2026"
    cuecs = ["Covered entities are responsible for obtaining any patient authorization required before sending information to CareBridge.",
             "Covered entities are responsible for assigning roles in CareBridge according to the minimum necessary standard.",
             "Covered entities are responsible for disabling accounts of workforce members who have left.",
             "Covered entities are responsible for verifying the content of referral batches before transmission.",
             "Covered entities are responsible for answering requests from patients for access to records held in their own systems.",
             "Covered entities are responsible for encrypting devices on which exports from CareBridge are stored.",
             "Covered entities are responsible for testing their interfaces after each CareBridge release.",
             "Covered entities are responsible for telling Mirandel when a retention period differs from the default of seven years."]
    exc = {"dsar": "For 1 of 15 requests sampled, the answer was sent 41 days after receipt, which exceeds the 30 days required.",
           "train": "For 2 of 30 employees sampled, annual security awareness training was completed 12 and 19 days late, respectively."}
    b = B(org, "Times", 10, LETTER, header=["Mirandel CareBridge, Inc. | SOC 2 + HITRUST"], footer=["Proprietary and confidential"], align=4, color=colors.HexColor("#004d66"))
    b.sub = V2
    five = "security, availability, processing integrity, confidentiality, and privacy"
    d = dict(org=org, sys="CareBridge Referral Exchange", when=when, catstr=five, kind=2, subs=subs, opinion="unqualified", firm=firm, hitrust=True,
             city="Minneapolis, Minnesota", date="August 21, 2026", other="Other Information Provided by Management",
             subpars=[carve(org, sub, "platform hosting and managed databases")], subpars_m=[carve_m(org, sub, "platform hosting and managed databases")])
    b.s.append(Spacer(1, 110))
    b.P("SOC 2\u00ae + HITRUST Report", "cov").P("Type 2", "cov2").P("**%s**\nCareBridge Referral Exchange" % org, "cov2")
    b.P("Controls relevant to Security, Availability, Processing Integrity, Confidentiality and Privacy, and to the HITRUST CSF", "cov2")
    b.P("Throughout the period %s" % when, "cov2").P("Issued by %s" % firm, "cov2")
    b.NP().TOC().NP()
    b.H("I. Independent Service Auditor's Report")
    auditor_us(b, d)
    b.NP().H("II. Management's Assertion")
    assertion(b, d, "Dr. Yolanda Prewitt", "Chief Information Security Officer", "August 19, 2026",
              extra="Management also selected control specifications of the HITRUST CSF, version 11, as additional criteria. The mapping is shown in Section IV. This report is not a HITRUST certification.")
    b.NP().H("III. Description of the CareBridge Referral Exchange")
    narrative(b, d, dict(
        overview="Mirandel CareBridge, Inc. (\"Mirandel\") runs an exchange through which hospitals and community providers send referrals. The exchange, at bridge.mirandel.example, handles some 90,000 referrals a month and acts as a business associate of its user entities.",
        commit=["Protected health information is used only as the business associate agreement allows.", "The exchange is available 99.9 percent of each month.", "Referrals are delivered once, complete and unaltered.", "Requests by data subjects are answered within 30 days."],
        infra="All environments run on Cloudgarth Web Platforms, Inc. (\"Cloudgarth\").",
        soft="Referral Engine 6 (in-house), an interface engine, a managed relational database and an identity provider.",
        people="195 employees. The privacy officer and the CISO report to the chief executive officer.",
        data="Referral letters, demographics, insurance numbers, provider directories and audit records."))
    b.H("Privacy Practices", 2)
    b.P("The notice at mirandel.example/privacy explains which personal information is collected, why, how long it is kept and to whom it is disclosed. Disclosures to third parties are recorded.")
    b.H("Subservice Organization", 2)
    b.P("Cloudgarth is a subservice organization and is presented under the carve-out method. It is expected to operate physical safeguards, infrastructure redundancy and media sanitization.")
    b.H("Complementary User Entity Controls", 2)
    b.P("The controls of Mirandel cover only a part of the overall controls. The following controls of user entities complement them:")
    b.L(cuecs, "*")
    b.NP().H("IV. Criteria, Controls, Tests and Results")
    tests_intro(b, "Controls that also address the HITRUST CSF are listed at the end of the table.")
    keys = BASE + ["cap", "backup", "restore", "confid", "confdel", "piin", "piproc", "notice", "consent", "dsar", "hit1", "hit2"]
    table_grouped(b, control_rows(keys, "MC-", exc, "No deviations noted.", "**Deviation noted.** "), [72, 165, 155, 108], head=("Control ID", "Description of Control", "Test of Operating Effectiveness", "Test Results"))
    b.NP().H("V. Other Information Provided by Management")
    b.T(("Control ID", "Deviation", "Response of management"),
        [("MC-CC1.4.2", exc["train"], "Both employees were on leave. Reminders are now sent before leave begins."), ("MC-P5.1.1", exc["dsar"], "The request had been sent to a wrong mailbox. The mailbox is now monitored daily.")], [70, 210, 220])
    b.save(os.path.join(out, f))
    truth(b, f, "soc2-type2", org, ("2025-07-01", "2026-06-30"), None, "2026-08-21", firm, "unqualified", list(CAT), subs, cuecs, [exc["train"], exc["dsar"]], ["hitrust"])


def r6(out):
    org, firm, f = "Zonnebrink Software B.V.", "Haverbeek & Roos Accountants N.V.", "06-zonnebrink-soc2-type2-twocol.pdf"
    when = "01/07/2025 - 30/06/2026"
    cuecs = ["Maintain the list of named users and withdraw rights without delay when a person leaves.",
             "Protect API keys and replace them at least once a year.",
             "Check the monthly planning export for completeness.",
             "Connect only from devices with current security updates.",
             "Inform Zonnebrink of changes to the authorized contacts."]
    b = B(org, "Helvetica", 9, A4, header=["Zonnebrink Software B.V.     SOC 2 Type 2     01/07/2025 - 30/06/2026"], columns=2, color=colors.HexColor("#b35900"), align=4)
    b.s.append(Spacer(1, 120))
    b.T(None, [("**Service organization**", org), ("**Report**", "SOC 2 Type 2"), ("**System**", "Planwerk scheduling service"), ("**Categories**", "Security, Confidentiality"),
               ("**Period**", "for the period 01/07/2025 - 30/06/2026"), ("**Service auditor**", firm), ("**Date of the auditor's report**", "14/08/2026")], [160, 320], "box")
    b.NP().TOC("Contents").NP("two")
    b.H("Section I\nIndependent service auditor's report")
    b.P("To the board of Zonnebrink Software B.V.")
    b.H("Scope", 2, toc=False)
    b.P("We have examined the description by Zonnebrink Software B.V. (\"Zonnebrink\") of its Planwerk scheduling service for the period %s, and the suitability of the design and operating effectiveness of the controls included in it, to provide reasonable assurance that service commitments and system requirements were achieved based on the trust services criteria for security and confidentiality." % when)
    b.P("Zonnebrink does not use subservice organizations. The description refers to complementary user entity controls; we have not evaluated them.")
    b.H("Responsibilities of the board", 2, toc=False)
    b.P("The board is responsible for the description, for its assertion, for the commitments made to customers, and for designing, implementing and operating controls.")
    b.H("Responsibilities of the service auditor", 2, toc=False)
    b.P("It is our responsibility to express an opinion based on our examination. We performed it in accordance with ISAE 3000 (Revised) and the attestation standards for SOC 2 examinations. We are independent of Zonnebrink. We consider the evidence obtained sufficient and appropriate.")
    b.H("Inherent limitations", 2, toc=False)
    b.P("A description written for many users may leave out matters of interest to one of them. Controls can fail, and conclusions about a past period cannot be carried over to a later one without risk.")
    b.H("Tests of controls", 2, toc=False)
    b.P("The controls tested, and the nature, timing and results of the tests, appear in Section IV.")
    b.H("Opinion", 2, toc=False)
    b.P("In our opinion, in all material respects, for the period %s," % when)
    b.L(["the description presents the Planwerk service as designed and implemented;", "the controls were suitably designed to meet the applicable criteria, provided that user entities applied the complementary controls; and", "the controls operated effectively to meet the applicable criteria, provided that user entities applied the complementary controls."], "i")
    b.H("Restriction of use", 2, toc=False)
    b.P("This report is meant for Zonnebrink, its customers in the period and others who understand the service. It is not meant for anyone else.")
    b.P("Zwolle, 14/08/2026\n\n**%s**\n\nsigned by drs. F. Roos RA" % firm)
    b.H("Section II\nAssertion of the board")
    b.P("We prepared the description of the Planwerk scheduling service. We confirm that, for the period %s, the description presents the service as designed and implemented, that the controls were suitably designed and that they operated effectively, based on the trust services criteria for security and confidentiality." % when)
    b.P("Zwolle, 12/08/2026\n\nM. Kuipers-Oldenhof\nChief executive")
    b.H("Section III\nDescription of the system")
    narrative(b, dict(org=org), dict(
        overview="Zonnebrink Software B.V. makes Planwerk, with which care homes and transport firms plan shifts. It is used by 520 customers at planwerk.zonnebrink.example. Zonnebrink runs the service on its own servers in two rooms of its own in Zwolle and Meppel.",
        commit=["Personal data is processed only on the customer's instruction.", "Planning data is not disclosed to third parties.", "Changes are announced ten days ahead."],
        infra="Sixty servers, two storage systems and redundant connections, owned and run by Zonnebrink.", soft="Planwerk 11, an open-source database and a monitoring package.",
        people="88 employees in development, operations, support and administration.", data="Names, shifts, contract hours and absence codes (without medical reasons).", chair="chief executive"))
    b.H("Subservice organizations", 2)
    b.P("None. Zonnebrink does not use subservice organizations for the Planwerk service.")
    b.H("Complementary user entity controls", 2)
    b.P("Zonnebrink expects its customers to:")
    b.T(None, [("**UEC-%02d**" % i, t) for i, t in enumerate(cuecs, 1)], [52, 178], "box")
    b.NP("one")
    b.H("Section IV\nTests of controls and results")
    b.P("Each box shows one control, the test performed and its result. No exceptions were noted in any of our tests for the period %s." % when)
    for c, t, i, ctl, test, res in control_rows(BASE + ["confid", "confdel"], "ZB-", {}, "No exceptions noted", ""):
        b.s.append(KeepTogether([]))
        n = len(b.s)
        b.T(None, [("**%s**" % i, "**%s %s**" % (c, t)), ("Control", ctl), ("Test performed", test), ("Result", res)], [90, 395], "box")
        b.s[n:] = [KeepTogether(b.s[n:])]
    b.NP().H("Section V\nOther information")
    b.P("As no exceptions were noted there are no management responses. Zonnebrink moved its Meppel room to a new building on 03/05/2026; the move had no effect on customers.")
    b.save(os.path.join(out, f))
    truth(b, f, "soc2-type2", org, ("2025-07-01", "2026-06-30"), None, "2026-08-14", firm, "unqualified", ["security", "confidentiality"], [], cuecs, [])


def r7(out):
    org, firm, f = "Dunmere Vaultline Corporation", "Calloway Brandt Ruiz LLP", "07-dunmere-soc2-type2-adverse.pdf"
    sub = "Stratabase Hosting LLC"
    subs = [{"name": sub, "method": "carve-out"}]
    when = "November 1, 2024 to October 31, 2025"
    cuecs = ["Users choose strong passwords and change them if compromise is suspected.", "Users configure retention settings for their vaults.", "Users download and keep their recovery keys offline.", "Users remove guests from shared vaults when they are no longer needed."]
    exc = {"pentest": "No penetration test was performed during the period. The most recent test is dated March 2023.",
           "mfa": "Multi-factor authentication was not enforced for 11 of 34 administrator accounts.",
           "term": "For 9 of 20 terminated personnel sampled, access remained active at the end of the period.",
           "uar": "No user access reviews were performed during the period.",
           "vuln": "Scan reports were not available for 7 of 12 months. For 14 of 25 critical findings sampled, remediation took more than 30 days.",
           "change": "For 17 of 45 changes sampled, the developer approved and deployed his or her own change.",
           "backup": "Backups of the metadata database failed on 63 consecutive days between April 4, 2025 and June 5, 2025 and no ticket was opened."}
    basis = ["The description states that all customer vaults are encrypted with keys unique to each customer. Our procedures showed that a single shared key was in use until June 18, 2025. The description therefore does not present the system as implemented for much of the period.",
             "In addition, controls over administrative access, removal of access, vulnerability management, change management and backup did not operate effectively, and the change management process did not provide for segregation of duties, as set out in Section IV. As a result, the service commitments and system requirements were not achieved based on criteria CC4.1, CC6.1, CC6.3, CC7.1, CC8.1 and A1.2. These matters are both material and pervasive."]
    b = B(org, "Times", 10.5, LETTER, footer=["Dunmere Vaultline Corporation - SOC 2 Type 2"], curly=True, color=colors.black)
    b.sub = V3
    d = dict(org=org, sys="Vaultline Document Storage Service", when=when, catstr="security and availability", kind=2, subs=subs, opinion="adverse", firm=firm, basis=basis,
             city="Boise, Idaho", date="January 30, 2026", other="Management's Responses", subpars=[carve(org, sub, "dedicated servers and data center services")], subpars_m=[carve_m(org, sub, "dedicated servers and data center services")])
    b.s.append(Spacer(1, 150))
    b.P("Report on Controls at a Service Organization Relevant to Security and Availability", "cov").P("SOC 2 Type 2", "cov2").P(org + "\nVaultline Document Storage Service", "cov2").P(when, "cov2").P(firm, "cov2")
    b.NP().TOC().NP().H("SECTION ONE: Independent Service Auditor's Report")
    auditor_us(b, d)
    b.NP().H("SECTION TWO: Management's Assertion")
    assertion(b, d, "Clement Varga", "Interim Chief Executive Officer", "January 30, 2026")
    b.NP().H("SECTION THREE: System Description")
    narrative(b, d, dict(
        overview="Dunmere Vaultline Corporation (\"Dunmere\") stores documents for law offices and notaries. Users upload documents to numbered vaults at vault.dunmere.example and share them with guests.",
        commit=["Vaults are encrypted with keys unique to each customer.", "Documents are backed up daily.", "The service is available 99.5 percent of each month."],
        infra="Forty dedicated servers at Stratabase Hosting LLC.", soft="A web application, a document store and a metadata database.", people="Twenty-six employees; a part-time security officer was engaged in May 2025.",
        data="Documents and metadata of customers.", incidents="On June 6, 2025 a disk failure in the metadata database led to the loss of links to 2,310 documents, of which 2,190 were later rebuilt. The loss arose because backups had failed unnoticed."))
    b.H("Subservice Organizations", 2)
    b.P("Stratabase Hosting LLC provides dedicated servers, power, cooling and physical security. Its controls are excluded from the description (carve-out method).")
    b.H("User Entity Control Considerations", 2)
    b.P("Complementary user entity controls contemplated in the design of the service are:")
    b.L(cuecs, "CUEC %d:")
    b.NP().H("SECTION FOUR: Trust Services Criteria, Controls, Tests and Results")
    tests_intro(b)
    table_plain(b, control_rows(BASE + ["cap", "backup", "restore"], "", exc, "No exception noted.", "**Exception:** "), [46, 165, 155, 134])
    b.NP().H("SECTION FIVE: Management's Responses")
    resp = {"pentest": "A test has been ordered for March 2026.", "mfa": "Enforced for all administrators since November 10, 2025.", "term": "Accounts were disabled on November 3, 2025.",
            "uar": "Reviews begin in the first quarter of 2026.", "vuln": "A managed scanning service has been engaged.", "change": "Branch protection now requires a second person.", "backup": "Failure alerts now page the on-call engineer."}
    for k in exc:
        b.P("**%s.** Management concurs. %s" % (C[k][0], resp[k]))
    b.save(os.path.join(out, f))
    truth(b, f, "soc2-type2", org, ("2024-11-01", "2025-10-31"), None, "2026-01-30", firm, "adverse", ["security", "availability"], subs, cuecs, exc.values())


def r8(out):
    org, firm, f = "Orchardgate Fund Administration, LLC", "Whitcombe Sadler LLP", "08-orchardgate-soc1-type2.pdf"
    subs = [{"name": "Ferrostone Data Services, Inc.", "method": "carve-out"}, {"name": "Tallowfield Pricing Corp.", "method": "carve-out"}]
    when = "January 1, 2025 to September 30, 2025"
    groups = [("Control Objective 1 - Capital activity", ["Instructions for subscriptions and redemptions are authorized and sent by designated signatories of the fund.", "Changes to the list of authorized signatories are communicated in writing in a timely manner."]),
              ("Control Objective 2 - Valuation", ["Prices supplied by the investment manager for hard-to-value positions are approved by its valuation committee.", "The investment manager reviews the monthly net asset value package and reports errors within five business days."]),
              ("Control Objective 4 - Logical access", ["User entities request removal of portal users who no longer need access."])]
    cuecs = [t for _, l in groups for t in l]
    e1 = "For 2 of 45 reconciliations sampled, review by a second person was not evidenced."
    e2 = "For 1 of 3 quarters, the review of access to the fund accounting system was completed 22 days after the due date."
    b = B(org, "Times", 10, LETTER, header=["Orchardgate Fund Administration, LLC", "Report on Controls - Fund Accounting System (SOC 1\u00ae Type 2)"], curly=True, align=4, color=colors.HexColor("#274e13"))
    b.s.append(Spacer(1, 130))
    b.P("SOC 1\u00ae Report", "cov").P("Report on Orchardgate Fund Administration, LLC's Description of Its Fund Accounting System and on the Suitability of the Design and Operating Effectiveness of Its Controls", "cov2").P("For the Period %s (Type 2)" % when, "cov2").P(firm, "cov2")
    b.NP().TOC().NP().H("Section I - Independent Service Auditor's Report")
    b.P("To the Board of Managers of Orchardgate Fund Administration, LLC")
    b.H("Scope", 2, toc=False)
    b.P("We have examined the description by Orchardgate Fund Administration, LLC (\"Orchardgate\") of its fund accounting system for processing transactions of user entities throughout the period %s, and the suitability of the design and operating effectiveness of the controls included in the description to achieve the related control objectives, based on the criteria identified in management's assertion. The controls and control objectives are those that management believes are likely to be relevant to user entities' internal control over financial reporting." % when)
    b.P("Orchardgate uses Ferrostone Data Services, Inc. to host its applications and Tallowfield Pricing Corp. to supply security prices. The description includes only the control objectives and related controls of Orchardgate and excludes those of these subservice organizations (carve-out method). Certain control objectives can be achieved only if complementary subservice organization controls and complementary user entity controls are suitably designed and operate effectively; we have not evaluated them.")
    b.H("Service Organization's Responsibilities", 2, toc=False)
    b.P("Orchardgate has provided an assertion about the fairness of the presentation of the description and about the controls. It is responsible for preparing the description and assertion, specifying the control objectives, identifying the risks that threaten them, selecting the criteria, and designing, implementing and documenting controls.")
    b.H("Service Auditor's Responsibilities", 2, toc=False)
    b.P("Our responsibility is to express an opinion based on our examination, which we conducted in accordance with attestation standards established by the American Institute of Certified Public Accountants (AT-C section 320). We planned and performed the examination to obtain reasonable assurance about whether, in all material respects, the description is fairly presented and the controls were suitably designed and operating effectively to achieve the related control objectives.")
    b.H("Inherent Limitations", 2, toc=False)
    b.P("The description is prepared for a broad range of user entities and their auditors. Controls at a service organization may not prevent, or detect and correct, all misstatements in processing or reporting transactions.")
    b.H("Description of Tests of Controls", 2, toc=False)
    b.P("The controls tested and the nature, timing and results of the tests are listed in Section IV.")
    b.H("Opinion", 2, toc=False)
    b.P("In our opinion, in all material respects, based on the criteria described in Orchardgate's assertion,")
    b.L(["the description fairly presents the fund accounting system that was designed and implemented throughout the period %s;" % when,
         "the controls related to the control objectives stated in the description were suitably designed to provide reasonable assurance that the control objectives would be achieved if the controls operated effectively throughout the period; and",
         "the controls operated effectively to provide reasonable assurance that the control objectives stated in the description were achieved throughout the period %s." % when], "a")
    b.H("Restricted Use", 2, toc=False)
    b.P("This report is intended solely for the management of Orchardgate, user entities during some or all of the period, and their auditors who audit and report on such user entities' financial statements or internal control over financial reporting.")
    b.s = b.s[:-1] + [KeepTogether([b.s[-1], Paragraph(b.x("%s\nHartford, Connecticut\nNovember 21, 2025" % firm), b.st["p"])])]
    b.NP().H("Section II - Management's Assertion")
    b.P("We have prepared the description of the fund accounting system of Orchardgate Fund Administration, LLC for user entities of the system during some or all of the period %s, and their auditors. We confirm, to the best of our knowledge and belief, that the description fairly presents the system, and that the controls related to the control objectives were suitably designed and operated effectively throughout the period." % when)
    b.P("**Augusta Lindholm**\nChief Operating Officer\nNovember 21, 2025")
    b.NP().H("Section III - Description of the Fund Accounting System")
    narrative(b, dict(org=org), dict(
        overview="Orchardgate keeps the books of 240 private funds, calculates net asset values, processes investors' capital activity and prepares reports. Investors use portal.orchardgate.example.",
        commit=["Net asset values are delivered by the tenth business day.", "Capital activity is recorded on the dealing day.", "Positions are reconciled with custodians monthly."],
        infra="Applications are hosted by Ferrostone Data Services, Inc. (\"Ferrostone\") in its Hartford and Albany sites.", soft="A purchased fund accounting package, a reconciliation tool and the investor portal.",
        people="310 employees in fund accounting, investor services, technology and compliance.", data="Trades, positions, prices, capital balances and investors' records."))
    b.H("Subservice Organizations", 2)
    b.T(("Subservice Organization", "Service Provided", "Complementary Subservice Organization Controls"), [("Ferrostone Data Services, Inc.", "Hosting", "Physical access, environmental protection and backup media handling."), ("Tallowfield Pricing Corp.", "Security prices", "Prices are obtained from independent sources and checked for completeness.")], [150, 90, 260], "lines")
    b.H("Complementary User Entity Controls", 2)
    b.P("Control objectives depend in part on controls at user entities, which are listed here by control objective.")
    for g, l in groups:
        b.H(g, 3)
        b.L(l, "-")
    b.NP().H("Section IV - Control Objectives, Controls, Tests and Results")
    b.P("Tests covered the period %s. Testing included inquiry, observation, inspection and reperformance. Information produced by the service organization was checked for completeness and accuracy." % when)
    OBJ = [("Control Objective 1: Controls provide reasonable assurance that capital activity is authorized and recorded completely, accurately and on time.", [
        ("1.1", "Instructions are compared with the signatory list before they are processed.", "For a sample of instructions, inspected evidence of the comparison.", None),
        ("1.2", "A second person checks the entry of each subscription and redemption.", "For a sample of entries, inspected the approval in the system.", None),
        ("1.3", "Call-backs are made to a known number for changes of bank details.", "For a sample of changes, inspected the call-back record.", None),
        ("1.4", "Contract notes are sent within two business days.", "For a sample of entries, compared the dealing date with the date of the note.", None)]),
        ("Control Objective 2: Controls provide reasonable assurance that positions are valued at prices from authorized sources.", [
        ("2.1", "Prices that move more than a set tolerance are investigated before the net asset value is released.", "For a sample of valuation days, inspected the tolerance report and its resolution.", None),
        ("2.2", "Manual prices are supported by documents and approved by a supervisor.", "For a sample of manual prices, inspected the support and approval.", None),
        ("2.3", "Stale prices are reported and followed up each month.", "For a sample of months, inspected the stale price report.", None),
        ("2.4", "A manager reviews the net asset value package before release.", "For a sample of packages, inspected the signed checklist.", None)]),
        ("Control Objective 3: Controls provide reasonable assurance that cash and positions are reconciled and differences resolved.", [
        ("3.1", "Cash and positions are reconciled monthly to custodians and reviewed by a second person.", "For a sample of reconciliations, inspected the reconciliation and evidence of review.", e1),
        ("3.2", "Differences older than 30 days are escalated to the head of fund accounting.", "For a sample of months, inspected the escalation report.", None),
        ("3.3", "Dividends and coupons expected are compared with receipts.", "For a sample of weeks, inspected the comparison.", None)]),
        ("Control Objective 4: Controls provide reasonable assurance that logical access to applications and data is limited to authorized persons.", [
        ("4.1", "Access is granted upon an approved request.", "For a sample of new users, inspected the approved request.", None),
        ("4.2", "Access to the fund accounting system is reviewed quarterly.", "For each quarter, inspected the review and its date.", e2),
        ("4.3", "Access of leavers is removed on the last working day.", "For a sample of leavers, compared the last working day with the date of removal.", None)]),
        ("Control Objective 5: Controls provide reasonable assurance that changes to applications are authorized, tested and approved.", [
        ("5.1", "Changes are tested by users before release.", "For a sample of changes, inspected the user test results.", None),
        ("5.2", "Vendor releases are installed after approval by the change board.", "For a sample of releases, inspected the minutes of the change board.", None)])]
    for o, rows in OBJ:
        b.P("**%s**" % o)
        b.T(("No.", "Controls Specified by Orchardgate", "Tests Performed", "Results of Tests"), [(n, c, t, "**Deviation noted:** " + e if e else "No deviations noted.") for n, c, t, e in rows], [32, 175, 165, 128])
    b.NP().H("Section V - Other Information Provided by Management (Unaudited)")
    b.P("**3.1** - The two reconciliations were reviewed but the reviewer did not sign. The tool now requires an electronic sign-off.\n\n**4.2** - The review was late because the system owner had left. A deputy has been named.")
    b.save(os.path.join(out, f))
    truth(b, f, "soc1-type2", org, ("2025-01-01", "2025-09-30"), None, "2025-11-21", firm, "unqualified", [], subs, cuecs, [e1, e2])


def r9(out):
    """A scan: typeset, rasterised, then set askew with some noise. No text layer."""
    from PIL import Image, ImageFilter
    org, firm, f = "Halberdine Robotics, Inc.", "Trowbridge Castellan LLP", "09-halberdine-scan.pdf"
    when = "February 1, 2025 to January 31, 2026"
    b = B(org, "Times", 11, LETTER, color=colors.black)
    d = dict(org=org, sys="Halberdine Fleet Console", when=when, catstr="security", kind=2, subs=[], opinion="unqualified", firm=firm, city="Akron, Ohio", date="March 20, 2026",
             subpars=[], subpars_m=[])
    b.s.append(Spacer(1, 150))
    b.P(org, "cov").P("SOC 2 Type 2 Report\nHalberdine Fleet Console\n%s" % when, "cov2").P(firm, "cov2").NP().TOC().NP()
    b.H("Section I - Independent Service Auditor's Report")
    auditor_us(b, d)
    b.NP().H("Section II - Management's Assertion")
    assertion(b, d, "Ulric Dempsey", "President")
    b.NP().H("Section III - Description of the System")
    narrative(b, d, dict(overview="Halberdine Robotics, Inc. lets warehouses steer their carts from a console at console.halberdine.example.", commit=["Only authorized persons can steer carts."],
                         infra="Own servers in Akron.", soft="Fleet Console 3.", people="Thirty-one employees.", data="Positions of carts and work orders.", short=True))
    b.H("Complementary User Entity Controls", 2)
    b.L(["User entities manage the accounts of their operators.", "User entities keep the console in a locked room."], "1")
    b.NP().H("Section IV - Tests of Controls")
    table_plain(b, control_rows(BASE[10:22], "", {}, "No exceptions noted.", ""), [48, 180, 180, 92])
    b.H("Section V - Other Information")
    b.P("None.")
    with tempfile.TemporaryDirectory() as tmp:
        src = os.path.join(tmp, "s.pdf")
        b.save(src)
        subprocess.run(["pdftoppm", "-r", "120", "-gray", src, os.path.join(tmp, "p")], check=True)
        c = pdfcanvas.Canvas(os.path.join(out, f), pagesize=LETTER, invariant=1)
        import random
        rnd = random.Random(9)
        for i, name in enumerate(sorted(n for n in os.listdir(tmp) if n.endswith(".pgm"))):
            im = Image.open(os.path.join(tmp, name)).convert("L")
            im = im.rotate(rnd.uniform(-.7, .7), resample=Image.BICUBIC, fillcolor=248).filter(ImageFilter.GaussianBlur(.5))
            px = im.load()
            for _ in range(700):
                px[rnd.randrange(im.width), rnd.randrange(im.height)] = rnd.randrange(60, 200)
            buf = io.BytesIO()
            im.save(buf, "JPEG", quality=55)
            buf.seek(0)
            c.drawImage(ImageReader(buf), 0, 0, *LETTER)
            c.showPage()
        c.save()
    TRUTH.append({"file": f, "kind": None, "serviceOrganization": None, "period": None, "asOf": None, "issued": None, "auditor": None, "opinion": None, "categories": [],
                  "additionalCriteria": [], "subserviceOrganizations": [], "cuecs": [], "exceptions": []})


def r10(out):
    org, firm, f = "Kestrelway Analytics, Inc.", "Marchbanks Tolliver PLLC", "10-kestrelway-soc2-type2-hyphen.pdf"
    sub = "Vellumcloud Services, Inc."
    subs = [{"name": sub, "method": "carve-out"}]
    when = "April 1, 2025, through March 31, 2026"
    prior = "April 1, 2024, through March 31, 2025"
    cuecs = ["Administrators of user entities authorize each connection of a new data source before it is activated, and document the authorization together with the identification of the responsible administrator.",
             "User entities classify information before loading it and refrain from loading categories excluded by the agreement, in particular information concerning identifiable individuals or investigations.",
             "User entities deactivate accounts of individuals who no longer require access to the dashboards, including temporary accounts established for consultants or external administrators.",
             "User entities independently validate calculated indicators before relying on them for regulatory submissions, contractual determinations or communications with governmental authorities.",
             "User entities communicate organizational changes affecting contractual notification addresses immediately, so that confirmed incidents can be communicated to the appropriate representatives.",
             "User entities monitor the administrative activity reports that Kestrelway makes available."]
    exc = {"prov": "For 2 of 30 users sampled, documented authorization by the system owner could not be located; the access granted was subsequently confirmed as appropriate.",
           "incident": "For 1 of 8 security incidents sampled, the classification was not recorded until 13 days after identification."}
    b = B(org, "Times", 10.5, LETTER, header=["KESTRELWAY ANALYTICS, INC.  |  SOC 2 TYPE 2 REPORT  |  April 1, 2025, through March 31, 2026", "Confidential - for use by authorized recipients under a non-disclosure agreement only"],
          footer=["This report is intended solely for the specified parties. Unauthorized reproduction is prohibited.", "Kestrelway Analytics, Inc., 18 Tannery Row, Burlington, Vermont"], hyphen=True, curly=True, align=4, color=colors.HexColor("#333333"))
    b.sub = V2
    d = dict(org=org, sys="Kestrelway Insight Platform", when=when, catstr="security, availability, and confidentiality", kind=2, subs=subs, opinion="unqualified", firm=firm,
             city="Montpelier, Vermont", date="June 12, 2026", other="Other Information Provided by the Service Organization",
             subpars=[carve(org, sub, "infrastructure hosting and backup storage"),
                      "The description of the system for an earlier period was the subject of a separate examination. The prior report covered %s, was dated June 20, 2025, and contained a qualified opinion. This report does not extend to that period." % prior],
             subpars_m=[carve_m(org, sub, "infrastructure hosting and backup storage")])
    b.s.append(Spacer(1, 120))
    b.P("Kestrelway Analytics, Inc.", "cov").P("SOC 2 Type 2 Report", "cov2").P("Kestrelway Insight Platform\nRelevant to Security, Availability, and Confidentiality", "cov2").P("Throughout the period %s" % when, "cov2").P("Including the report of the independent service auditor", "cov2")
    b.NP().TOC().NP().H("Section I: Report of the Independent Service Auditor")
    auditor_us(b, d)
    b.NP().H("Section II: Assertion of Management")
    assertion(b, d, "Philippa Wrenfield", "Chief Technology Officer", "June 10, 2026", extra="Two matters reported for the earlier period (%s) were remediated before April 1, 2025." % prior)
    b.NP().H("Section III: Description of the Kestrelway Insight Platform")
    narrative(b, d, dict(
        overview="Kestrelway Analytics, Inc. (\"Kestrelway\") provides consolidated operational indicators to regional transportation authorities and infrastructure operators. Administrators connect measurement repositories at insight.kestrelway.example, and the platform continuously calculates, documents and distributes indicators. The organization was incorporated in 2012.",
        commit=["Confidential information is disclosed only to individuals authorized by the user entity.", "The platform is operational 99.7 percent of every calendar quarter.", "Notifications concerning confirmed incidents are communicated within 48 hours."],
        infra="Virtualized infrastructure is obtained from Vellumcloud Services, Inc. (\"Vellumcloud\") in geographically separated facilities.",
        soft="Proprietary calculation modules, a columnar database, orchestration utilities and a centralized authentication component.",
        people="Approximately 120 individuals, including administrators, developers, consultants and operational personnel.",
        data="Measurements, calculated indicators, configuration information and administrative activity records.",
        incidents="No incidents resulting in a significant failure to achieve commitments were identified during the period. An interruption on January 17, 2025, was covered in the earlier report."))
    b.H("Changes Since the Prior Report", 2)
    b.P("The prior report covered %s. Since then the authentication component was replaced (August 2025), and Ottermere Colocation, Inc., which had been a subservice organization during the earlier period, is no longer used." % prior)
    b.H("Subservice Organizations", 2)
    b.P("Vellumcloud is the only subservice organization. Its controls are excluded under the carve-out method. Complementary subservice organization controls expected of Vellumcloud are:")
    b.L(["Physical access to facilities is restricted to authorized individuals.", "Environmental protection mechanisms are maintained and inspected.", "Virtualization management interfaces are restricted to authorized administrators."], "*")
    b.H("Complementary User Entity Controls", 2)
    b.P("Kestrelway's controls contemplate the implementation of the following complementary controls by user entities:")
    b.L(cuecs, "*")
    b.NP().H("Section IV: Applicable Criteria, Controls, Tests, and Results")
    tests_intro(b)
    table_grouped(b, control_rows(BASE + ["cap", "backup", "restore", "confid", "confdel"], "KA-", exc, "No exceptions noted.", "**Exception noted.** "), [70, 160, 150, 124])
    b.NP().H("Section V: Other Information Provided by the Service Organization")
    b.P("**KA-CC6.2.1.** The authorizations were granted verbally during the replacement of the authentication component. The procedure now requires electronic authorization.\n\n**KA-CC7.3.1.** The incident record form now requires immediate classification.")
    b.P("Status of matters in the report for %s: terminated access (remediated January 2025), vulnerability scanning (remediated March 2025)." % prior)
    b.save(os.path.join(out, f))
    truth(b, f, "soc2-type2", org, ("2025-04-01", "2026-03-31"), None, "2026-06-12", firm, "unqualified", ["security", "availability", "confidentiality"], subs, cuecs, exc.values())


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: make_samples.py OUT_FOLDER")
    out = sys.argv[1]
    os.makedirs(out, exist_ok=True)
    for n, paths in (("DJSerif", "DejaVuSerif.ttf"), ("DJSerif-Bold", "DejaVuSerif-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(n, "/usr/share/fonts/truetype/dejavu/" + paths))
    pdfmetrics.registerFontFamily("DJSerif", normal="DJSerif", bold="DJSerif-Bold", italic="DJSerif", boldItalic="DJSerif-Bold")
    for fn in (r1, r2, r3, r4, r5, r6, r7, r8, r9, r10):
        fn(out)
    with open(os.path.join(out, "truth.json"), "w", encoding="utf-8") as fh:
        json.dump(TRUTH, fh, indent=2, ensure_ascii=False)
        fh.write("\n")


if __name__ == "__main__":
    main()
