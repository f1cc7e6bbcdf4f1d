#include "ui/startup/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace yishibu::language {

namespace {

constexpr auto translatorName = "yishibu-language"_L1;

void removeEarlier(QCoreApplication &app)
{
    const auto earlier = app.findChildren<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : earlier) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

void add(QCoreApplication &app, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&app);
    translator->setObjectName(translatorName);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

bool isKnown(const QString &language)
{
    return language == "zh_CN"_L1 || language == "en"_L1;
}

void install(QCoreApplication &app, const QString &language)
{
    removeEarlier(app);
    const bool english = language == "en"_L1;
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(QLocale::Chinese, QLocale::China));
    if (english)
        return;
    // Qt's own buttons and dialogs first, ours above them.
    add(app, u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(app, u"yishibu_zh_CN"_s, u":/i18n"_s);
}

} // namespace yishibu::language
