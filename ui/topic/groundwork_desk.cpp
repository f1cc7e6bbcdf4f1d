#include "ui/topic/topic_desk.h"

#include "db/book.h"
#include "db/stores/groundwork_store.h"
#include "ui/hall/check_shelf.h"
#include "ui/hall/hall.h"

#include <QFileInfo>

namespace yishibu {

// What is done before a topic is decided.

Done TopicDesk::loadGroundwork()
{
    auto groundwork = m_book.groundwork().groundwork();
    if (!groundwork)
        return std::unexpected(groundwork.error());
    const auto questions = shippedCheckQuestions();
    if (!questions)
        return std::unexpected(questions.error());
    groundwork->questions = *questions;
    m_hall.setGroundwork(std::move(*groundwork));
    return {};
}

QList<CheckQuestion> TopicDesk::questions() const
{
    return questionsOn(m_hall.groundwork().questions, m_clock.today());
}

Done TopicDesk::keep(const QList<CheckAnswer> &answers)
{
    for (const CheckAnswer &answer : answers) {
        for (const CheckQuestion &question : questions()) {
            if (question.id != answer.question)
                continue;
            if (const Done may = mayBeKept(answer, question); !may)
                return may;
        }
    }
    return then(m_book.groundwork().keep(answers, m_clock.now()), [this] { return loadGroundwork(); });
}

Done TopicDesk::keep(const HouseholdAsked &asked)
{
    const Done listed = mayBeListed(asked.topic, m_hall.groundwork());
    const Done may = then(listed, [&] { return mayBeKept(asked, m_hall.groundwork().households, m_clock.today()); });
    if (!may)
        return may;
    return then(m_book.groundwork().keep(asked, m_clock.now()), [this] { return loadGroundwork(); });
}

Done TopicDesk::takeOff(const HouseholdAsked &asked)
{
    return then(m_book.groundwork().withdraw(asked, m_clock.now()), [this] { return loadGroundwork(); });
}

Done TopicDesk::keep(const NobodyTouched &finding)
{
    if (const Done may = mayBeKept(finding, m_hall.groundwork(), m_clock.today()); !may)
        return may;
    return then(m_book.groundwork().keep(finding, m_clock.now()), [this] { return loadGroundwork(); });
}

Done TopicDesk::withdraw(const NobodyTouched &finding)
{
    return then(m_book.groundwork().withdraw(finding, m_clock.now()), [this] { return loadGroundwork(); });
}

Done TopicDesk::keep(const AdviserOpinion &opinion)
{
    if (const Done may = mayBeKept(opinion, m_clock.today()); !may)
        return may;
    const bool isNew = opinion.paper && opinion.paper == m_chosen;
    return then(m_book.groundwork().keep(opinion, m_clock.now(), isNew ? m_chosenBytes : QByteArray()), [this] { return loadGroundwork(); });
}

Done TopicDesk::withdraw(const AdviserOpinion &opinion)
{
    return then(m_book.groundwork().withdraw(opinion, m_clock.now()), [this] { return loadGroundwork(); });
}

Outcome<AdviserOpinion> TopicDesk::withPaper(AdviserOpinion opinion, const QString &path)
{
    auto bytes = bytesOfPaper(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto file = attachmentOf(QFileInfo(path).fileName(), *bytes, {});
    if (!file)
        return std::unexpected(file.error());
    opinion.fileName = file->name;
    opinion.fileDigest = file->digest;
    opinion.fileSize = file->size;
    opinion.paper = m_chosen = OpinionPaperId::fresh();
    m_chosenBytes = std::move(*bytes);
    return opinion;
}

Outcome<QString> TopicDesk::copyOf(const AdviserOpinion &opinion)
{
    const auto bytes = m_book.groundwork().paperOf(opinion);
    if (!bytes)
        return std::unexpected(bytes.error());
    return m_copies.copyOf(opinion.paper->hex(), opinion.fileName, *bytes);
}

} // namespace yishibu
