#pragma once

#include "app/outcome.h"

#include <QByteArray>
#include <QHash>

namespace yishibu {

enum class TemplateTrouble {
    NotText,           ///< not UTF-8, or larger than a notice can be
    UnknownFact,       ///< names: the fact; figures: line number from 1
    UnclosedBracket,   ///< figures: line number from 1
    NoTitle,
    NoSignature,       ///< none, or more than one
    MissingWord,       ///< names: a word of the record book that the file does not give
};

/// The words of one posted paper with places for facts, as resources/notices/README.md describes them.
struct NoticeTemplate
{
    enum class Kind { Title, Caption, Salutation, Heading, Body, Signature, EachAgendaItem };
    struct Line
    {
        Kind kind = Kind::Body;
        int number = 0; ///< in the file, from 1
        QString text;

        bool operator==(const Line &) const = default;
    };
    QList<Line> lines;

    bool operator==(const NoticeTemplate &) const = default;
};

/// Takes the bytes of a template file apart. Title and signature are checked here, facts when it is filled.
Outcome<NoticeTemplate> readNoticeTemplate(const QByteArray &bytes);

/// One line with its facts put in. What is put in is not read as a template again. An optional part [[…]] with an
/// empty fact inside is left out.
Outcome<QString> filled(const NoticeTemplate::Line &line, const QHash<QString, QString> &facts);

} // namespace yishibu
