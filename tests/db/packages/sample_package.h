#pragma once

#include "db/packages/bag_text.h"
#include "db/packages/package_reader.h"
#include "db/packages/package_writer.h"

#include <QTemporaryDir>

/// A small package of a fictional village on a folder standing for a stick, and the public tools that look at it.
namespace yishibu::test {

/// Two closed meetings, the first one also as a PDF.
PackageContents sampleContents();

/// A written package that each test spoils in its own way.
class SamplePackage
{
public:
    SamplePackage();

    QString stick() const { return m_stick.path(); }
    QString folder() const { return m_folder; }
    QString path(const QString &file) const { return m_folder + u'/' + file; }
    const SigningKey &key() const { return m_key; }
    /// The township's list with this village and another one on it.
    QByteArray signers() const;
    /// Relative paths of all files.
    QStringList files() const;

    QByteArray read(const QString &file) const;
    void put(const QString &file, const QByteArray &bytes) const;
    /// Signs what lies there now with the village's own key: a village that packs by its own rules.
    void reseal() const;
    /// Lists and signs the payload as it lies there now.
    void resealPayload() const;
    /// Replaces manifest-sha512.txt and signs that.
    void resealWithManifest(const QByteArray &manifest) const;
    void resealWithBagInfo(const QByteArray &text) const;

    PackageReport check() const { return *verifyPackage(m_folder, signers()); }
    std::optional<PackageFault> fault() const { return check().fault; }

private:
    QTemporaryDir m_stick;
    QString m_folder;
    SigningKey m_key;
};

struct Answer
{
    int status = -1;
    QString text;
};
/// Runs a public tool in the folder of a package.
Answer runTool(const QString &program, const QStringList &arguments, const QString &folder, const QString &input = {});

} // namespace yishibu::test
