#include "ui/words/reason_words.h"

#include "ui/words/floor_words.h"

namespace yishibu {

namespace {

template<typename Code>
bool wordedBy(const Reason &reason, QString &sentence)
{
    const auto code = reason.code<Code>();
    if (code)
        sentence = ReasonWords::of(*code, reason);
    return code.has_value();
}

template<typename... Codes>
QString sentenceOf(const Reason &reason)
{
    QString sentence;
    const bool worded = (wordedBy<Codes>(reason, sentence) || ...);
    return worded && !sentence.isEmpty() ? sentence : ReasonWords::unknown();
}

} // namespace

QString ReasonWords::unknown()
{
    return tr("This cannot be done now.");
}

QString ReasonWords::figuresOf(const Reason &reason)
{
    QStringList words;
    for (const qint64 figure : reason.figures())
        words.append(QString::number(figure));
    return words.join(QStringLiteral(", "));
}

QString wordsOf(const Reason &reason)
{
    QString sentence =
        sentenceOf<BookTrouble, PrintTrouble, SheetFault, VillageRefusal, RegisterRefusal, TopicRefusal, GroundworkRefusal, MeetingRefusal, PlanRefusal, CourseRefusal,
                   AgendaRefusal, MatterRefusal, AttendanceRefusal, VotingRefusal, WeighingRefusal, PaperRefusal, TallyRefusal, RecountRefusal,
                   BallotRefusal, BoxRefusal, NamedPaperRefusal, MethodRefusal, SectionRefusal, ChoiceRefusal, RollCallRefusal, ChairRefusal, ExclusionRefusal,
                   ResolutionRefusal, EndingRefusal, DiscussionRefusal, GroupingRefusal, SpeakingRefusal, PlainWordRefusal, AttachmentRefusal, RatingRefusal,
                   NoticeRefusal, PostingRefusal, AllowanceRefusal, TemplateTrouble, CanonicalTrouble, RulePackFault, LocalRefusal, BroughtPackFault, ScriptFault,
                   PackageFault, HandoverFault, DossierRefusal, ProcedureFault>(reason);
    if (reason.article().isEmpty())
        return sentence;
    //: a sentence and the article of law it rests on
    return ReasonWords::tr("%1 (%2)").arg(sentence, reason.article());
}

} // namespace yishibu
